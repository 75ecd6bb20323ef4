import { Remembered } from './remembered';

describe('Remembered', () => {
  test('many questions at once are one; after its time it is asked again', async () => {
    let asked = 0;
    const remembered = new Remembered(async () => (asked += 1), 100);
    expect(await Promise.all([remembered.get(0), remembered.get(50), remembered.get(99)])).toEqual([1, 1, 1]);
    expect(await remembered.get(100)).toBe(2);
  });

  test('a failure is told to those who asked, and not kept', async () => {
    let there = false;
    const remembered = new Remembered(async () => {
      if (!there) throw new Error('not there');
      return 'there';
    }, 100);
    await expect(remembered.get(0)).rejects.toThrow('not there');
    there = true;
    expect(await remembered.get(1)).toBe('there');
  });
});
