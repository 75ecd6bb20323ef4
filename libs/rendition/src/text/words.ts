/** What the rendition says itself, beside what it was given. */
export const WORDS = {
  ko: {
    page: (number: number) => `[원본 ${number}쪽]`,
    picture: '[그림 생략]',
    file: (name: string) => `[파일] ${name}`,
    table: '표',
    /** Beside the character that stands for those no typeface here has. */
    lacking: '〓 이 파일의 글꼴에 없는 글자',
    pageOf: (number: number, count: number) => `- ${number} / ${count} -`,
  },
};
export type Language = keyof typeof WORDS;
