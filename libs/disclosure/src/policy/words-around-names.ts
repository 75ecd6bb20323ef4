// Written by `npm run evaluate -- --learn`: learned from every part of the evaluation set but the held one.

/**
 * How much what stands around a stretch speaks for a citizen's name rather than an official's (`CITIZEN`, below zero for an official), and
 * for a name at all (`PERSON`), in natural logarithms of the odds. `before` and `behind` are the words right there, `tail` is what hangs on
 * the name, `mark` what stands before it, `line` how any word of its line ends and `begins` how it begins; `*` is another name, and nothing
 * at all is how it stands when nothing speaks.
 */
const CITIZEN = `
3.6: before 주인
3.5: before-that 업체
3.4: behind 님
3.2: before 학생 ‖ behind 씨
2.8: before 강사
2.6: before 대표 ‖ before 봉사 ‖ behind «mobile» ‖ behind 씨가
2.5: before 기사
2.3: before 업자 ‖ before 원인
2.2: before 상인 ‖ behind 깨진
2.1: before 부자
2.0: before 사장 ‖ before 시민 ‖ before 아들 ‖ before 온 ‖ before 유족 ‖ behind «plate»
1.9: before 고인 ‖ before 모친 ‖ before 민원인 ‖ before 부모 ‖ before 자녀 ‖ before 제안자 ‖ before-that 산 ‖ behind «resident-number»
1.8: before 대상 ‖ before 부친 ‖ before 분 ‖ before 소자 ‖ before 신고 ‖ before 이름 ‖ before 책상 ‖ before 환자 ‖ before-that 시민 ‖ before-that 행사 ‖ behind «date» ‖ behind 댁 ‖ line 입소 ‖ tail 네
1.7: before 가자 ‖ before 모 ‖ before 봉사자 ‖ before 청인 ‖ before-that 됨 ‖ behind 씨의
1.6: before 목격 ‖ before 보호자 ‖ before 상대 ‖ before 업체 ‖ before 호자 ‖ behind «amount» ‖ behind 건은 ‖ behind 오리 ‖ mark ①_ ‖ tail 을
1.5: before «plate» ‖ before 딸 ‖ before 머니 ‖ before 신청인 ‖ before 작가 ‖ before 차주 ‖ before-that 민원 ‖ before-that 첫 ‖ before-that 통보 ‖ begins 세대 ‖ behind 낸 ‖ behind 담장 ‖ behind 만 ‖ behind 보류 ‖ behind 소유
1.4: before 구인 ‖ before 니다 ‖ before 리인 ‖ before 명 ‖ before 문에 ‖ before 소리 ‖ before 장소장 ‖ before 창단 ‖ before 청구인 ‖ before 품업자 ‖ before 학부모 ‖ before 합창단 ‖ before 회장 ‖ before-that 경로당 ‖ before-that 로당
1.4: before-that 으로 ‖ behind 가로등 ‖ behind 로등 ‖ behind 부부 ‖ behind 수당 ‖ behind 씨는 ‖ behind 외 ‖ behind 자 ‖ behind 학생 ‖ line 대회 ‖ mark ”_ ‖ tail 님
1.3: before 권 ‖ before 기자 ‖ before 납부자 ‖ before 낸 ‖ before 대 ‖ before 배우자 ‖ before 부 ‖ before 습니다 ‖ before 아이 ‖ before 영업 ‖ before 우자 ‖ before 원고 ‖ before 인사 ‖ before 중 ‖ before 합격 ‖ before 항의
1.3: before 화한 ‖ before 회원 ‖ before-that 공개 ‖ before-that 나동 ‖ before-that 누수 ‖ before-that 부부 ‖ before-that 안 ‖ begins 거주 ‖ behind «age» ‖ behind 계부 ‖ behind 금 ‖ behind 등 ‖ behind 르신 ‖ behind 머니
1.3: behind 비는 ‖ behind 어르신 ‖ behind 어지럼 ‖ behind 연탄 ‖ behind 이 ‖ behind 이사 ‖ behind 주 ‖ behind 주비는 ‖ behind 지럼 ‖ line 명단 ‖ line 부부 ‖ line 생교육 ‖ line 자 ‖ line 중도
1.2: before 가림 ‖ before 거리 ‖ before 결과 ‖ before 남편 ‖ before 모임 ‖ before 변경 ‖ before 사거리 ‖ before 서예 ‖ before 손녀 ‖ before 수신 ‖ before 아동 ‖ before 우수 ‖ before 인식당 ‖ before 질의 ‖ before 체납자 ‖ before 통역
1.2: before 회사 ‖ before-that 민원인 ‖ before-that 에서 ‖ before-that 온 ‖ before-that 주의 ‖ before-that 지판 ‖ before-that 표지판 ‖ begins 명의 ‖ begins 위임 ‖ behind 군 ‖ behind 기사가 ‖ behind 다음 ‖ behind 대표 ‖ behind 여사
1.2: behind 자로 ‖ behind 정지 ‖ behind 퇴장 ‖ line 건넴 ‖ line 론볼 ‖ line 명의 ‖ line 세대원 ‖ line 수인 ‖ line 신규 ‖ mark ▽_
1.1: before 내담자 ‖ before 녹색 ‖ before 등급 ‖ before 록조경 ‖ before 선행 ‖ before 시공 ‖ before 안 ‖ before 안자 ‖ before 어머니 ‖ before 업주 ‖ before 운전자 ‖ before 유자 ‖ before 이사 ‖ before 이웃 ‖ before 입자 ‖ before 장주
1.1: before 전자 ‖ before 조경 ‖ before 지주 ‖ before 질방 ‖ before 찜질방 ‖ before 찰자 ‖ before 처 ‖ before 총무 ‖ before 친구 ‖ before 토지주 ‖ before 해자 ‖ before-that 대관 ‖ before-that 서류 ‖ before-that 서예
1.1: before-that 전입 ‖ before-that 전정 ‖ before-that 통역 ‖ before-that 학생 ‖ begins 수영 ‖ begins 예금 ‖ begins 출력 ‖ behind 가족 ‖ behind 님의 ‖ behind 모 ‖ behind 문자로 ‖ behind 분납 ‖ behind 억 ‖ line 나동 ‖ line 네
1.1: line 대학생 ‖ line 뱅크 ‖ line 신한 ‖ line 연명 ‖ line 유자 ‖ line 육상 ‖ line 을회의 ‖ line 의무자 ‖ line 축주 ‖ mark —_ ‖ tail ( ‖ tail 를
1.0:  ‖ before «landline» ‖ before 관리처 ‖ before 노인 ‖ before 는 ‖ before 동생 ‖ before 리처 ‖ before 반장 ‖ before 보조 ‖ before 본인 ‖ before 성명 ‖ before 성함 ‖ before 손자 ‖ before 신고인 ‖ before 원자 ‖ before 의자
1.0: before 이용자 ‖ before 자는 ‖ before 조카 ‖ before 주민 ‖ before 축가 ‖ before 피해자 ‖ before 호 ‖ before-that 받을 ‖ before-that 보한 ‖ before-that 써 ‖ before-that 제보한 ‖ begins 건의 ‖ begins 대표 ‖ begins 보상
1.0: begins 수급 ‖ begins 연대 ‖ begins 위생 ‖ begins 이송 ‖ begins 인데 ‖ behind 내일 ‖ behind 농협 ‖ behind 단보도 ‖ behind 대기 ‖ behind 대표가 ‖ behind 도등 ‖ behind 라면 ‖ behind 발목 ‖ behind 버스가 ‖ behind 보도 ‖ behind 부친
1.0: behind 사는 ‖ behind 스가 ‖ behind 심사 ‖ behind 월 ‖ behind 유도등 ‖ behind 자는 ‖ behind 조사 ‖ behind 지각 ‖ behind 표가 ‖ line 개인 ‖ line 건축주 ‖ line 님의 ‖ line 동료 ‖ line 발급 ‖ line 사에서 ‖ line 선임 ‖ line 수강 ‖ line 시공
1.0: line 씨와 ‖ line 양 ‖ line 육대회 ‖ line 일시 ‖ line 제목 ‖ line 주민 ‖ line 지원 ‖ line 출석 ‖ line 합격자 ‖ mark ②_ ‖ tail ’ ‖ tail 인데요
0.9: before 간신문 ‖ before 감사장 ‖ before 격자 ‖ before 관리인 ‖ before 꽃길 ‖ before 나 ‖ before 다고 ‖ before 대응과 ‖ before 대인 ‖ before 득자 ‖ before 뛰기 ‖ before 뢰인 ‖ before 리뛰기 ‖ before 명의 ‖ before 손님 ‖ before 수인
0.9: before 수채화 ‖ before 습득자 ‖ before 시공사 ‖ before 신규 ‖ before 신문 ‖ before 응과 ‖ before 의뢰인 ‖ before 이의 ‖ before 인부 ‖ before 인사과 ‖ before 임대인 ‖ before 있던 ‖ before 장님 ‖ before 증인 ‖ before 채화 ‖ before 판소리
0.9: before 형 ‖ before-that 급식 ‖ before-that 나온 ‖ before-that 대리인 ‖ before-that 대상 ‖ before-that 대학생 ‖ before-that 리인 ‖ before-that 만난 ‖ before-that 목격 ‖ before-that 발급 ‖ before-that 분실
0.9: before-that 비공개 ‖ before-that 빠진 ‖ before-that 속 ‖ before-that 인 ‖ before-that 인계 ‖ before-that 천변 ‖ before-that 통화 ‖ begins 고객 ‖ begins 대리 ‖ begins 부반 ‖ begins 요청 ‖ begins 접촉 ‖ begins 체험
0.9: begins 탁구 ‖ begins 통대 ‖ begins 합격 ‖ behind 거부 ‖ behind 계좌 ‖ behind 남 ‖ behind 내식당 ‖ behind 누수 ‖ behind 니는 ‖ behind 대 ‖ behind 번호가 ‖ behind 보상 ‖ behind 본회의 ‖ behind 장 ‖ behind 제과 ‖ behind 진로
0.9: behind 진비 ‖ behind 진행 ‖ behind 추진비 ‖ behind 통장을 ‖ behind 호가 ‖ line 격자 ‖ line 결석 ‖ line 계좌 ‖ line 납부 ‖ line 동석 ‖ line 뜻을 ‖ line 방문 ‖ line 부반장 ‖ line 수상 ‖ line 양가 ‖ line 위임 ‖ line 일수 ‖ line 접촉자
0.9: line 조모 ‖ line 졸업 ‖ line 주택 ‖ line 중납부 ‖ line 찍어 ‖ line 차 ‖ line 촉자 ‖ line 취소 ‖ line 카 ‖ line 통대장 ‖ line 통화 ‖ line 합격 ‖ line 혼주 ‖ line 효행 ‖ mark -_ ‖ mark | ‖ mark “ ‖ tail 의
0.8: before 견주 ‖ before 납자 ‖ before 다는 ‖ before 달원 ‖ before 대리 ‖ before 대상자 ‖ before 도리 ‖ before 등산객 ‖ before 르신 ‖ before 리기사 ‖ before 목도리 ‖ before 묻자 ‖ before 배달원 ‖ before 산객 ‖ before 상주 ‖ before 소유자
0.8: before 시자 ‖ before 식당 ‖ before 않음 ‖ before 어르신 ‖ before 업생 ‖ before 연고자 ‖ before 옆집 ‖ before 응시 ‖ before 응시자 ‖ before 의에 ‖ before 임차인 ‖ before 점주 ‖ before 제보자 ‖ before 졸업생 ‖ before 주취자 ‖ before 지원자
0.8: before 차인 ‖ before 참가자 ‖ before 채무자 ‖ before 출석 ‖ before 취자 ‖ before 층 ‖ before-that 검표 ‖ before-that 견인 ‖ before-that 남긴 ‖ before-that 도서 ‖ before-that 보호 ‖ before-that 사흘 ‖ before-that 서는
0.8: before-that 성 ‖ before-that 순서는 ‖ before-that 아이 ‖ before-that 욕한 ‖ before-that 입주 ‖ before-that 점검표 ‖ before-that 취하서 ‖ before-that 하서 ‖ before-that 행한 ‖ begins 납세 ‖ begins 님께 ‖ begins 당사
0.8: begins 마을 ‖ begins 미반 ‖ begins 보조 ‖ begins 봉사 ‖ begins 분실 ‖ begins 상속 ‖ begins 시민 ‖ begins 용역 ‖ begins 이중 ‖ begins 카카 ‖ begins 탄원 ‖ begins 피보 ‖ behind «mail» ‖ behind 가 ‖ behind 개입 ‖ behind 경북
0.8: behind 공용차 ‖ behind 공원 ‖ behind 광역시 ‖ behind 기자 ‖ behind 대원 ‖ behind 또 ‖ behind 락처 ‖ behind 린이 ‖ behind 반 ‖ behind 사장님 ‖ behind 생의 ‖ behind 생이 ‖ behind 손자 ‖ behind 신한 ‖ behind 씨와 ‖ behind 어린이
0.8: behind 업체 ‖ behind 었음 ‖ behind 역시 ‖ behind 연락처 ‖ behind 용차 ‖ behind 제 ‖ behind 중국 ‖ behind 집에 ‖ behind 표 ‖ behind 피해자 ‖ behind 할머니 ‖ behind 합격 ‖ behind 해자 ‖ line 각 ‖ line 결시 ‖ line 경찰 ‖ line 교실
0.8: line 권자 ‖ line 금주 ‖ line 길 ‖ line 께 ‖ line 농협 ‖ line 다솜 ‖ line 단기 ‖ line 당사자 ‖ line 도인 ‖ line 디어팀 ‖ line 력일수 ‖ line 면역 ‖ line 면허 ‖ line 무영 ‖ line 발표 ‖ line 번길 ‖ line 번지 ‖ line 번호 ‖ line 병원
0.8: line 상속인 ‖ line 선수 ‖ line 성 ‖ line 소유 ‖ line 속인 ‖ line 수급자 ‖ line 순경 ‖ line 썼나 ‖ line 씨의 ‖ line 어팀 ‖ line 예금주 ‖ line 오뱅크 ‖ line 의 ‖ line 일자리 ‖ line 입증 ‖ line 장소장 ‖ line 점 ‖ line 제안 ‖ line 주시설
0.8: line 중국 ‖ line 채용 ‖ line 처 ‖ line 피고 ‖ line 한우 ‖ line 현영 ‖ line 화교육 ‖ mark >_ ‖ mark ·_ ‖ mark →_ ‖ mark ㅁ_ ‖ tail 과 ‖ tail 께 ‖ tail 는
0.7: before 가수 ‖ before 건물주 ‖ before 계인 ‖ before 고된 ‖ before 관계인 ‖ before 관인 ‖ before 금주 ‖ before 기부 ‖ before 기증자 ‖ before 낙찰자 ‖ before 남매 ‖ before 넘긴 ‖ before 느리 ‖ before 달라 ‖ before 달라는 ‖ before 대주
0.7: before 대표자 ‖ before 동의 ‖ before 랫집 ‖ before 러진 ‖ before 며느리 ‖ before 물주 ‖ before 미장 ‖ before 반 ‖ before 뱅크 ‖ before 버지 ‖ before 보니 ‖ before 세대주 ‖ before 소장자 ‖ before 수강 ‖ before 수급자 ‖ before 신고된
0.7: before 아랫집 ‖ before 아버지 ‖ before 아우 ‖ before 예 ‖ before 예금주 ‖ before 오뱅크 ‖ before 용객 ‖ before 이용객 ‖ before 자폐성 ‖ before 장이 ‖ before 조모 ‖ before 조정 ‖ before 줬다는 ‖ before 증자 ‖ before 지서를 ‖ before 참가
0.7: before 참관인 ‖ before 추후 ‖ before 폐성 ‖ before 표자 ‖ before 피고 ‖ before 피장자 ‖ before 후보 ‖ before-that 가출 ‖ before-that 기자 ‖ before-that 낸 ‖ before-that 다친 ‖ before-that 러진 ‖ before-that 말한
0.7: before-that 물이 ‖ before-that 셋 ‖ before-that 쓰러진 ‖ before-that 의심 ‖ before-that 이용 ‖ before-that 자폐성 ‖ before-that 지급 ‖ before-that 질검사 ‖ before-that 폐성 ‖ before-that 합니다 ‖ begins 가해 ‖ begins 관리
0.7: begins 남도 ‖ begins 독서 ‖ begins 등록 ‖ begins 면접 ‖ begins 백일 ‖ begins 부모 ‖ begins 서명 ‖ begins 설거 ‖ begins 소유 ‖ begins 신청 ‖ begins 안부 ‖ begins 연고 ‖ begins 예비 ‖ begins 요양 ‖ begins 유가 ‖ begins 입주
0.7: begins 자원 ‖ begins 제기 ‖ begins 진정 ‖ begins 피장 ‖ begins 해설 ‖ begins 환급 ‖ begins 회장 ‖ behind 가구 ‖ behind 고심사 ‖ behind 그릇 ‖ behind 기사 ‖ behind 놋그릇 ‖ behind 눈 ‖ behind 님은 ‖ behind 답 ‖ behind 대폰
0.7: behind 동료 ‖ behind 들은 ‖ behind 료를 ‖ behind 리인 ‖ behind 맞은편 ‖ behind 면허 ‖ behind 문 ‖ behind 밤 ‖ behind 부터 ‖ behind 빼 ‖ behind 사망 ‖ behind 사장 ‖ behind 새 ‖ behind 씨를 ‖ behind 악취가 ‖ behind 약금
0.7: behind 어묵 ‖ behind 울산 ‖ behind 위약금 ‖ behind 은편 ‖ behind 응답 ‖ behind 인이 ‖ behind 자녀 ‖ behind 제출한 ‖ behind 집 ‖ behind 출한 ‖ behind 취가 ‖ behind 학생의 ‖ behind 헬스 ‖ behind 회의 ‖ behind 휴대폰
0.7: line «resident-number» ‖ line 강 ‖ line 강의 ‖ line 견주 ‖ line 결제 ‖ line 경란 ‖ line 경력 ‖ line 고심사 ‖ line 고인 ‖ line 공자 ‖ line 관계 ‖ line 구대회 ‖ line 국민 ‖ line 군과 ‖ line 귀하 ‖ line 급을 ‖ line 남 ‖ line 는
0.7: line 다침 ‖ line 대상 ‖ line 도로명 ‖ line 도민요 ‖ line 도시락 ‖ line 동소유 ‖ line 돼지 ‖ line 등기 ‖ line 로명 ‖ line 리인 ‖ line 립니다 ‖ line 명이 ‖ line 미희 ‖ line 민요 ‖ line 바우처 ‖ line 발인 ‖ line 백일장 ‖ line 변론 ‖ line 보상
0.7: line 봉사자 ‖ line 사양 ‖ line 사위 ‖ line 산학교 ‖ line 상자 ‖ line 설거지 ‖ line 성명 ‖ line 성함 ‖ line 소유자 ‖ line 소음 ‖ line 속 ‖ line 수락 ‖ line 시락 ‖ line 시비 ‖ line 신청 ‖ line 아동 ‖ line 아람 ‖ line 알바 ‖ line 여자
0.7: line 영주 ‖ line 우처 ‖ line 위 ‖ line 윤호 ‖ line 의견 ‖ line 인서 ‖ line 일장 ‖ line 입양 ‖ line 입원 ‖ line 자료를 ‖ line 장원 ‖ line 정태 ‖ line 제출한 ‖ line 종철 ‖ line 주시 ‖ line 지분 ‖ line 처분 ‖ line 체결 ‖ line 초청
0.7: line 추후 ‖ line 출한 ‖ line 타 ‖ line 파동 ‖ line 평소 ‖ line 피장자 ‖ line 하신 ‖ line 하차 ‖ line 헬스 ‖ line 화목 ‖ line 확인서 ‖ line 환급 ‖ line 회신 ‖ line 흉통 ‖ mark "_ ‖ mark ③_ ‖ mark ☞_
0.6: before 가족 ‖ before 갇힘 ‖ before 강생 ‖ before 거인 ‖ before 경리 ‖ before 고발인 ‖ before 기부자 ‖ before 당사자 ‖ before 대리인 ‖ before 도사 ‖ before 동거인 ‖ before 등생 ‖ before 람은 ‖ before 람자 ‖ before 메모 ‖ before 명자
0.6: before 문 ‖ before 민원 ‖ before 받은 ‖ before 발인 ‖ before 보자 ‖ before 보험자 ‖ before 사람은 ‖ before 사위 ‖ before 사진 ‖ before 세대원 ‖ before 쇄비 ‖ before 수강생 ‖ before 수상자 ‖ before 순경 ‖ before 신고자 ‖ before 신부
0.6: before 쓰러진 ‖ before 아 ‖ before 아내 ‖ before 안건 ‖ before 약사 ‖ before 약자 ‖ before 업원 ‖ before 여자 ‖ before 연장 ‖ before 열람자 ‖ before 용자 ‖ before 우려 ‖ before 의인 ‖ before 인쇄비 ‖ before 입소자 ‖ before 장자
0.6: before 제출자 ‖ before 종업원 ‖ before 주차 ‖ before 지도사 ‖ before 초등생 ‖ before 출자 ‖ before 카 ‖ before 타 ‖ before 피해 ‖ before 하던 ‖ before 환급 ‖ before 효행 ‖ before-that 갈등 ‖ before-that 감면 ‖ before-that 건설
0.6: before-that 격증명 ‖ before-that 견학 ‖ before-that 결과 ‖ before-that 결서 ‖ before-that 교실 ‖ before-that 급업체 ‖ before-that 라는 ‖ before-that 락을 ‖ before-that 명단 ‖ before-that 모임 ‖ before-that 못
0.6: before-that 민간 ‖ before-that 바꿈 ‖ before-that 반려 ‖ before-that 버스 ‖ before-that 베이터 ‖ before-that 성명 ‖ before-that 세 ‖ before-that 세무 ‖ before-that 수상 ‖ before-that 신문 ‖ before-that 신청인
0.6: before-that 야간 ‖ before-that 역할 ‖ before-that 연장 ‖ before-that 예비 ‖ before-that 원인 ‖ before-that 원장 ‖ before-that 이장 ‖ before-that 이터 ‖ before-that 일 ‖ before-that 일수 ‖ before-that 잃은
0.6: before-that 입소 ‖ before-that 재발급 ‖ before-that 전화 ‖ before-that 접수 ‖ before-that 정위 ‖ before-that 제 ‖ before-that 준 ‖ before-that 증명 ‖ before-that 청소 ‖ before-that 청인 ‖ before-that 최초
0.6: before-that 취소 ‖ before-that 하는 ‖ before-that 할 ‖ begins 가축 ‖ begins 건강 ‖ begins 관악 ‖ begins 나무 ‖ begins 넘어 ‖ begins 노인 ‖ begins 대여 ‖ begins 등기 ‖ begins 무단 ‖ begins 바리 ‖ begins 배달 ‖ begins 블록
0.6: begins 비닐 ‖ begins 사망 ‖ begins 새마 ‖ begins 설계 ‖ begins 소상 ‖ begins 수료 ‖ begins 스레 ‖ begins 연명 ‖ begins 올렸 ‖ begins 원고 ‖ begins 위반 ‖ begins 이용 ‖ begins 이웃 ‖ begins 인감 ‖ begins 전기 ‖ begins 조정
0.6: begins 줬습 ‖ begins 지급 ‖ begins 지장 ‖ begins 창업 ‖ begins 체납 ‖ begins 최우 ‖ begins 추천 ‖ begins 테니 ‖ begins 확진 ‖ behind 강사 ‖ behind 개인 ‖ behind 계도 ‖ behind 고 ‖ behind 고졸 ‖ behind 곤란 ‖ behind 과를
0.6: behind 군이 ‖ behind 납부 ‖ behind 내가 ‖ behind 대전 ‖ behind 도리 ‖ behind 두 ‖ behind 따로 ‖ behind 록이 ‖ behind 르신께 ‖ behind 말린 ‖ behind 모친이 ‖ behind 목격 ‖ behind 목도리 ‖ behind 문자 ‖ behind 받은 ‖ behind 배우자
0.6: behind 부가 ‖ behind 부모 ‖ behind 부재 ‖ behind 선임 ‖ behind 설득 ‖ behind 쇄소 ‖ behind 신께 ‖ behind 앙동 ‖ behind 앞 ‖ behind 양호 ‖ behind 여권 ‖ behind 우자 ‖ behind 위임 ‖ behind 을 ‖ behind 인도 ‖ behind 인쇄소
0.6: behind 일 ‖ behind 자폐성 ‖ behind 정문 ‖ behind 주머니 ‖ behind 주소 ‖ behind 중앙동 ‖ behind 집을 ‖ behind 찬성 ‖ behind 측 ‖ behind 치매 ‖ behind 친이 ‖ behind 통장 ‖ behind 폐성 ‖ behind 하신 ‖ line «mobile» ‖ line 가
0.6: line 감면 ‖ line 거부 ‖ line 거지 ‖ line 건은 ‖ line 고발인 ‖ line 공인 ‖ line 규철 ‖ line 기도 ‖ line 기차 ‖ line 나타남 ‖ line 날 ‖ line 남매 ‖ line 누락 ‖ line 누수 ‖ line 니스장 ‖ line 당첨 ‖ line 대리인 ‖ line 대표자 ‖ line 도서
0.6: line 동승 ‖ line 동의를 ‖ line 동의자 ‖ line 뒤 ‖ line 듣는 ‖ line 레트 ‖ line 로 ‖ line 록조 ‖ line 료를 ‖ line 리스타 ‖ line 링단 ‖ line 마신 ‖ line 망도서 ‖ line 매 ‖ line 명한 ‖ line 명호 ‖ line 모 ‖ line 모자 ‖ line 문증 ‖ line 민의
0.6: line 받을 ‖ line 방문증 ‖ line 보영 ‖ line 보험자 ‖ line 보호사 ‖ line 부 ‖ line 부여 ‖ line 부확인 ‖ line 블록조 ‖ line 사장이 ‖ line 사진 ‖ line 상공인 ‖ line 상사 ‖ line 서울 ‖ line 설계자 ‖ line 설사 ‖ line 수신 ‖ line 스레트 ‖ line 스타
0.6: line 승계 ‖ line 승인 ‖ line 승자 ‖ line 승환 ‖ line 신고 ‖ line 쓴 ‖ line 씨가 ‖ line 씨는 ‖ line 알려 ‖ line 약자 ‖ line 여 ‖ line 역업체 ‖ line 연고자 ‖ line 연명부 ‖ line 영이 ‖ line 오류 ‖ line 우리 ‖ line 원고 ‖ line 원임
0.6: line 유가족 ‖ line 유족 ‖ line 의사를 ‖ line 의인 ‖ line 이후 ‖ line 인사과 ‖ line 인에 ‖ line 인의 ‖ line 입자 ‖ line 작가 ‖ line 장판 ‖ line 전기차 ‖ line 점주 ‖ line 정인 ‖ line 제외 ‖ line 조카 ‖ line 조함 ‖ line 종자 ‖ line 주거
0.6: line 주례 ‖ line 증명 ‖ line 증인 ‖ line 지연 ‖ line 진자 ‖ line 진정인 ‖ line 차상 ‖ line 차점 ‖ line 철거 ‖ line 초과 ‖ line 촉기간 ‖ line 최우수 ‖ line 치매 ‖ line 타남 ‖ line 탑승자 ‖ line 터링단 ‖ line 특강 ‖ line 표자 ‖ line 피해
0.6: line 하기로 ‖ line 학년 ‖ line 확진자 ‖ mark , ‖ mark 0 ‖ mark :_ ‖ mark ─_ ‖ mark 故_ ‖ tail = ‖ tail 님께 ‖ tail 도 ‖ tail 와
0.5: before 국인 ‖ before 글쓴이 ‖ before 금상 ‖ before 나무 ‖ before 남어 ‖ before 답사 ‖ before 도시락 ‖ before 라는 ‖ before 명부에 ‖ before 미용실 ‖ before 반송 ‖ before 반자 ‖ before 번호 ‖ before 보증인 ‖ before 부부 ‖ before 부에
0.5: before 불응 ‖ before 사망 ‖ before 설사 ‖ before 세입자 ‖ before 순위 ‖ before 시락 ‖ before 시장은 ‖ before 쓴이 ‖ before 알바 ‖ before 없음 ‖ before 연자 ‖ before 외국인 ‖ before 용실 ‖ before 위반자 ‖ before 을 ‖ before 응찰자
0.5: before 이후 ‖ before 익수자 ‖ before 인명 ‖ before 인에 ‖ before 자리 ‖ before 장은 ‖ before 저 ‖ before 정업체 ‖ before 정인 ‖ before 지에 ‖ before 진정인 ‖ before 차 ‖ before 참고인 ‖ before 청년 ‖ before 청원인 ‖ before 체육
0.5: before 통과 ‖ before 트남어 ‖ before 파는 ‖ before 파동 ‖ before 할머니 ‖ before 해설사 ‖ before 현지에 ‖ before 확인에 ‖ before 후 ‖ before-that 강사료 ‖ before-that 검사 ‖ before-that 경미화 ‖ before-that 공사 ‖ before-that 구한
0.5: before-that 국장 ‖ before-that 급일지 ‖ before-that 남매 ‖ before-that 니라 ‖ before-that 달라는 ‖ before-that 들어옴 ‖ before-that 린이 ‖ before-that 먼저 ‖ before-that 무소 ‖ before-that 미화 ‖ before-that 번지
0.5: before-that 번호판 ‖ before-that 변경 ‖ before-that 분들 ‖ before-that 사료 ‖ before-that 사무소 ‖ before-that 수료 ‖ before-that 신규 ‖ before-that 실제 ‖ before-that 아기 ‖ before-that 아니라 ‖ before-that 애인
0.5: before-that 어린이 ‖ before-that 어옴 ‖ before-that 없이 ‖ before-that 에게 ‖ before-that 여권 ‖ before-that 이 ‖ before-that 이름 ‖ before-that 일지 ‖ before-that 있고 ‖ before-that 장애인 ‖ before-that 주운
0.5: before-that 지남 ‖ before-that 쪽 ‖ before-that 청구 ‖ before-that 출입 ‖ before-that 통장 ‖ before-that 피해 ‖ before-that 하던 ‖ before-that 호판 ‖ before-that 환자 ‖ begins 강아 ‖ begins 경기 ‖ begins 계좌 ‖ begins 공립
0.5: begins 관람 ‖ begins 꿈드 ‖ begins 끊었 ‖ begins 내담 ‖ begins 노무 ‖ begins 동행 ‖ begins 드리 ‖ begins 무섭 ‖ begins 무연 ‖ begins 변경 ‖ begins 보증 ‖ begins 본인 ‖ begins 부탁 ‖ begins 분대 ‖ begins 불응 ‖ begins 사장
0.5: begins 수임 ‖ begins 실거 ‖ begins 실경 ‖ begins 씨입 ‖ begins 양도 ‖ begins 어린 ‖ begins 언어 ‖ begins 오기 ‖ begins 온라 ‖ begins 우수 ‖ begins 월수 ‖ begins 일용 ‖ begins 임대 ‖ begins 자동 ‖ begins 자료 ‖ begins 자부
0.5: begins 전세 ‖ begins 전입 ‖ begins 정보 ‖ begins 제시 ‖ begins 제출 ‖ begins 졸업 ‖ begins 참가 ‖ begins 채권 ‖ begins 채무 ‖ begins 콜버 ‖ begins 통화 ‖ begins 퇴사 ‖ begins 편성 ‖ begins 할아 ‖ begins 행복 ‖ begins 현금
0.5: behind 고시원 ‖ behind 관련 ‖ behind 관리인 ‖ behind 광주 ‖ behind 께는 ‖ behind 나와 ‖ behind 남편 ‖ behind 내용 ‖ behind 넘김 ‖ behind 다는 ‖ behind 대전화 ‖ behind 대피 ‖ behind 동의 ‖ behind 동행함 ‖ behind 들어옴 ‖ behind 라는
0.5: behind 맙다는 ‖ behind 명의 ‖ behind 명의로 ‖ behind 모녀 ‖ behind 무국장 ‖ behind 무사 ‖ behind 반대 ‖ behind 방문 ‖ behind 번호 ‖ behind 보증금 ‖ behind 보험 ‖ behind 본 ‖ behind 본인 ‖ behind 분대장 ‖ behind 사본 ‖ behind 사장이
0.5: behind 상자 ‖ behind 생계 ‖ behind 서에 ‖ behind 성구 ‖ behind 셋이 ‖ behind 수령 ‖ behind 수상자 ‖ behind 수성구 ‖ behind 시원 ‖ behind 신청 ‖ behind 실장 ‖ behind 아감 ‖ behind 어옴 ‖ behind 엄마 ‖ behind 예 ‖ behind 왈
0.5: behind 우리 ‖ behind 운영 ‖ behind 의하여 ‖ behind 이가 ‖ behind 입자 ‖ behind 장사본 ‖ behind 장장 ‖ behind 장학금 ‖ behind 적격 ‖ behind 전화 ‖ behind 제휴 ‖ behind 증금 ‖ behind 지를 ‖ behind 지적 ‖ behind 진술 ‖ behind 취소
0.5: behind 탑승 ‖ behind 통화 ‖ behind 학금 ‖ behind 학생이 ‖ behind 행함 ‖ behind 호 ‖ line «amount» ‖ line 건의자 ‖ line 결과 ‖ line 결과를 ‖ line 경계 ‖ line 경남 ‖ line 경비 ‖ line 경신고 ‖ line 계속 ‖ line 계인 ‖ line 고무영
0.5: line 곳 ‖ line 공연 ‖ line 공인력 ‖ line 관계인 ‖ line 관련 ‖ line 구대로 ‖ line 그 ‖ line 근로자 ‖ line 긁힘 ‖ line 김치 ‖ line 꿈드림 ‖ line 남도 ‖ line 남편 ‖ line 내담자 ‖ line 내방 ‖ line 내일 ‖ line 낸 ‖ line 너무 ‖ line 노인
0.5: line 니함 ‖ line 다툼 ‖ line 대구 ‖ line 대기자 ‖ line 대상자 ‖ line 대인 ‖ line 대피 ‖ line 데스크 ‖ line 도배 ‖ line 동일지 ‖ line 동행함 ‖ line 둘 ‖ line 등록 ‖ line 라인 ‖ line 로자 ‖ line 료자 ‖ line 를 ‖ line 리결과 ‖ line 마을
0.5: line 망자 ‖ line 명의로 ‖ line 무가 ‖ line 무국장 ‖ line 무섭다 ‖ line 문을 ‖ line 미반납 ‖ line 민번호 ‖ line 반자 ‖ line 밝힌 ‖ line 밤에 ‖ line 버림 ‖ line 번에 ‖ line 벤 ‖ line 별세 ‖ line 별시 ‖ line 보증인 ‖ line 복지 ‖ line 복지로
0.5: line 봉사 ‖ line 부름 ‖ line 북구 ‖ line 분대장 ‖ line 불응자 ‖ line 사망자 ‖ line 사한 ‖ line 산팀장 ‖ line 상욱 ‖ line 상협의 ‖ line 생 ‖ line 생계 ‖ line 생을 ‖ line 서류를 ‖ line 서예 ‖ line 선발 ‖ line 섭다 ‖ line 성구 ‖ line 셋
0.5: line 소송을 ‖ line 송을 ‖ line 수금 ‖ line 수도 ‖ line 수료자 ‖ line 수성구 ‖ line 수증을 ‖ line 숙고 ‖ line 술값 ‖ line 스기사 ‖ line 스장 ‖ line 스크 ‖ line 시면 ‖ line 시킨 ‖ line 시한 ‖ line 신청분 ‖ line 씨라고 ‖ line 아니함 ‖ line 아님
0.5: line 아파트 ‖ line 앞 ‖ line 어받음 ‖ line 어재활 ‖ line 없이 ‖ line 에요 ‖ line 여섯 ‖ line 영업 ‖ line 온다 ‖ line 온라인 ‖ line 와 ‖ line 와의 ‖ line 요금 ‖ line 요청 ‖ line 우는 ‖ line 우수 ‖ line 운전자 ‖ line 원녹지 ‖ line 원인명
0.5: line 원자 ‖ line 원함 ‖ line 월수금 ‖ line 위반자 ‖ line 위임인 ‖ line 윗말 ‖ line 을금고 ‖ line 음을 ‖ line 음측정 ‖ line 응자 ‖ line 의결 ‖ line 의하여 ‖ line 이발 ‖ line 이시설 ‖ line 이에요 ‖ line 이웃 ‖ line 이체 ‖ line 인명 ‖ line 인서명
0.5: line 인원 ‖ line 인은 ‖ line 일은 ‖ line 임대인 ‖ line 임인 ‖ line 입주자 ‖ line 자격 ‖ line 자부담 ‖ line 장물 ‖ line 장학금 ‖ line 재활 ‖ line 적격 ‖ line 전자 ‖ line 정기일 ‖ line 정연 ‖ line 정위탁 ‖ line 제시한 ‖ line 제지 ‖ line 주소
0.5: line 주자 ‖ line 준 ‖ line 증을 ‖ line 지로 ‖ line 지법에 ‖ line 지장물 ‖ line 지주 ‖ line 진경 ‖ line 진술 ‖ line 참관 ‖ line 채권자 ‖ line 채무자 ‖ line 채택 ‖ line 청분 ‖ line 청인명 ‖ line 체는 ‖ line 체육 ‖ line 체전 ‖ line 출입증
0.5: line 충북 ‖ line 취재 ‖ line 치호 ‖ line 카드 ‖ line 콜버스 ‖ line 탁받은 ‖ line 탄원인 ‖ line 토지주 ‖ line 통장 ‖ line 통해 ‖ line 퇴사한 ‖ line 특별시 ‖ line 파트 ‖ line 포상 ‖ line 폭행 ‖ line 학금 ‖ line 험자 ‖ line 현금 ‖ line 현지에
0.5: line 홍역 ‖ line 화로 ‖ line 화환 ‖ line 확인에 ‖ line 환불 ‖ line 회 ‖ line 회원 ‖ line 회원권 ‖ mark - ‖ mark ▸_ ‖ mark 》_ ‖ tail ; ‖ tail | ‖ tail → ‖ tail 께서
0.4: before 가 ‖ before 가정 ‖ before 건축주 ‖ before 견인 ‖ before 고소인 ‖ before 고자 ‖ before 공자 ‖ before 교통과 ‖ before 구조자 ‖ before 권자 ‖ before 근로자 ‖ before 내역 ‖ before 네팔 ‖ before 능기부 ‖ before 님 ‖ before 당자가
0.4: before 당첨 ‖ before 대학생 ‖ before 도우미 ‖ before 둘 ‖ before 들어온 ‖ before 들어옴 ‖ before 레인 ‖ before 령인 ‖ before 로자 ‖ before 리주체 ‖ before 맞음 ‖ before 명단 ‖ before 명의인 ‖ before 무국장 ‖ before 민간 ‖ before 바꿈
0.4: before 보류 ‖ before 보행자 ‖ before 보호사 ‖ before 부양자 ‖ before 산모 ‖ before 선수 ‖ before 셋 ‖ before 소인 ‖ before 속 ‖ before 송인 ‖ before 수검자 ‖ before 수령인 ‖ before 술자 ‖ before 시번호 ‖ before 쓴 ‖ before 았다는
0.4: before 양자 ‖ before 어온 ‖ before 어옴 ‖ before 요청 ‖ before 우미 ‖ before 원아 ‖ before 원장 ‖ before 위생과 ‖ before 윗집 ‖ before 유공자 ‖ before 의신청 ‖ before 의장 ‖ before 이는 ‖ before 이모 ‖ before 이트 ‖ before 인은
0.4: before 임인 ‖ before 자가 ‖ before 접촉자 ‖ before 종자 ‖ before 주체 ‖ before 진자 ‖ before 집 ‖ before 청구 ‖ before 청자 ‖ before 촉자 ‖ before 최우수 ‖ before 축주 ‖ before 편함에 ‖ before 하는 ‖ before 함에 ‖ before 해아동
0.4: before 허가자 ‖ before 확진자 ‖ before 환불 ‖ before 후견인 ‖ before-that 가게 ‖ before-that 가자 ‖ before-that 가해 ‖ before-that 강아지 ‖ before-that 격자 ‖ before-that 고시원 ‖ before-that 관인 ‖ before-that 금
0.4: before-that 기계 ‖ before-that 다음 ‖ before-that 단기 ‖ before-that 동의 ‖ before-that 드림 ‖ before-that 레트 ‖ before-that 로를 ‖ before-that 면담 ‖ before-that 면역 ‖ before-that 목 ‖ before-that 및
0.4: before-that 받는 ‖ before-that 보공개 ‖ before-that 분께 ‖ before-that 사 ‖ before-that 소년 ‖ before-that 스레트 ‖ before-that 시공 ‖ before-that 시원 ‖ before-that 신청서 ‖ before-that 아지 ‖ before-that 알바
0.4: before-that 열람 ‖ before-that 외 ‖ before-that 요지 ‖ before-that 욕했다 ‖ before-that 원 ‖ before-that 유족 ‖ before-that 인신고 ‖ before-that 입로를 ‖ before-that 입양 ‖ before-that 재만 ‖ before-that 중도
0.4: before-that 참가자 ‖ before-that 참관인 ‖ before-that 채용 ‖ before-that 청서 ‖ before-that 청소년 ‖ before-that 출석 ‖ before-that 측 ‖ before-that 카드 ‖ before-that 탁업체 ‖ before-that 특강 ‖ before-that 했다
0.4: before-that 현지 ‖ begins 결과 ‖ begins 계단 ‖ begins 고발 ‖ begins 공청 ‖ begins 관계 ‖ begins 굴착 ‖ begins 그러 ‖ begins 급수 ‖ begins 꽃목 ‖ begins 나타 ‖ begins 내놓 ‖ begins 농가 ‖ begins 농협 ‖ begins 뇌병 ‖ begins 다수
0.4: begins 다자 ‖ begins 다중 ‖ begins 당첨 ‖ begins 대상 ‖ begins 도서 ‖ begins 등급 ‖ begins 로마 ‖ begins 로부 ‖ begins 만성 ‖ begins 말라 ‖ begins 머그 ‖ begins 미제 ‖ begins 반대 ‖ begins 백만 ‖ begins 버스 ‖ begins 범죄
0.4: begins 보행 ‖ begins 보호 ‖ begins 봄날 ‖ begins 부상 ‖ begins 불성 ‖ begins 빔프 ‖ begins 사본 ‖ begins 사유 ‖ begins 산사 ‖ begins 산정 ‖ begins 생계 ‖ begins 서포 ‖ begins 수용 ‖ begins 수취 ‖ begins 실제 ‖ begins 아파
0.4: begins 안경 ‖ begins 양보 ‖ begins 양수 ‖ begins 어시 ‖ begins 예약 ‖ begins 예초 ‖ begins 우선 ‖ begins 우호 ‖ begins 월급 ‖ begins 위탁 ‖ begins 응하 ‖ begins 이름 ‖ begins 이어 ‖ begins 이의 ‖ begins 일정 ‖ begins 있었
0.4: begins 자랑 ‖ begins 자활 ‖ begins 재계 ‖ begins 재문 ‖ begins 전자 ‖ begins 정밀 ‖ begins 정산 ‖ begins 정착 ‖ begins 정책 ‖ begins 제공 ‖ begins 제외 ‖ begins 종업 ‖ begins 주인 ‖ begins 주장 ‖ begins 줍니 ‖ begins 집단
0.4: begins 철거 ‖ begins 출연 ‖ begins 치우 ‖ begins 친권 ‖ begins 타이 ‖ begins 탑승 ‖ begins 토론 ‖ begins 폐문 ‖ begins 포기 ‖ begins 피부 ‖ begins 피상 ‖ begins 하양 ‖ begins 학습 ‖ begins 한길 ‖ begins 할매 ‖ begins 화면
0.4: begins 환자 ‖ begins 회신 ‖ begins 회원 ‖ begins 후보 ‖ begins 희망 ‖ behind 같은 ‖ behind 견서 ‖ behind 결시 ‖ behind 결원 ‖ behind 경남 ‖ behind 경력 ‖ behind 공연 ‖ behind 권 ‖ behind 귀하 ‖ behind 그늘막 ‖ behind 근금지
0.4: behind 금지 ‖ behind 급대원 ‖ behind 남어 ‖ behind 늘막 ‖ behind 니가 ‖ behind 대리 ‖ behind 도착 ‖ behind 독촉 ‖ behind 돼지 ‖ behind 등기 ‖ behind 레인 ‖ behind 를 ‖ behind 름이 ‖ behind 리고 ‖ behind 마리 ‖ behind 말이
0.4: behind 머니가 ‖ behind 명 ‖ behind 명을 ‖ behind 버지 ‖ behind 봉사 ‖ behind 불출석 ‖ behind 사를 ‖ behind 서명을 ‖ behind 소장 ‖ behind 아버지 ‖ behind 양말 ‖ behind 여 ‖ behind 연락 ‖ behind 예정일 ‖ behind 옹 ‖ behind 왜
0.4: behind 원사 ‖ behind 은행 ‖ behind 의신청 ‖ behind 이름이 ‖ behind 이었음 ‖ behind 잔여 ‖ behind 저는 ‖ behind 전남 ‖ behind 전화는 ‖ behind 정일 ‖ behind 조치 ‖ behind 죄경력 ‖ behind 주민 ‖ behind 주택 ‖ behind 증명 ‖ behind 지원사
0.4: behind 진정 ‖ behind 차 ‖ behind 차가 ‖ behind 찾아 ‖ behind 체납 ‖ behind 총괄 ‖ behind 축제 ‖ behind 통화됨 ‖ behind 트남어 ‖ behind 하나 ‖ behind 하는 ‖ behind 학교 ‖ behind 한우 ‖ behind 현금 ‖ behind 협조 ‖ behind 형
0.4: behind 화는 ‖ behind 화됨 ‖ behind 회장 ‖ line «plate» ‖ line 가수 ‖ line 가심 ‖ line 가자 ‖ line 간다 ‖ line 간병 ‖ line 간신문 ‖ line 갈동원 ‖ line 감증명 ‖ line 개명 ‖ line 개월 ‖ line 걸이 ‖ line 겠다 ‖ line 격을 ‖ line 견서
0.4: line 결과에 ‖ line 결번 ‖ line 경기 ‖ line 경기도 ‖ line 경작 ‖ line 경품 ‖ line 계부 ‖ line 고미희 ‖ line 고선임 ‖ line 고추 ‖ line 공 ‖ line 공모전 ‖ line 공보실 ‖ line 공원 ‖ line 공청회 ‖ line 과를 ‖ line 과에 ‖ line 과정 ‖ line 관악구
0.4: line 교육생 ‖ line 교통량 ‖ line 교통비 ‖ line 구경 ‖ line 구위원 ‖ line 구인 ‖ line 구조자 ‖ line 굴착기 ‖ line 귀농 ‖ line 그만둠 ‖ line 그컵 ‖ line 금이 ‖ line 급처치 ‖ line 기간 ‖ line 기는 ‖ line 기성금 ‖ line 기하여 ‖ line 김밥 ‖ line 꽃
0.4: line 나눔 ‖ line 내 ‖ line 노무사 ‖ line 농가 ‖ line 뇌병변 ‖ line 님께서 ‖ line 다과 ‖ line 다른 ‖ line 다수인 ‖ line 다자녀 ‖ line 단민원 ‖ line 단절 ‖ line 닭을 ‖ line 담장 ‖ line 답사 ‖ line 당자가 ‖ line 당첨자 ‖ line 대관 ‖ line 대금
0.4: line 대리 ‖ line 대사 ‖ line 대응문 ‖ line 대표 ‖ line 데요 ‖ line 도 ‖ line 독촉 ‖ line 동원 ‖ line 동이체 ‖ line 등기로 ‖ line 또 ‖ line 라고 ‖ line 람후기 ‖ line 러운 ‖ line 레인 ‖ line 로마자 ‖ line 로부터 ‖ line 로젝터 ‖ line 록번호
0.4: line 론자 ‖ line 론회 ‖ line 류학생 ‖ line 마자 ‖ line 만둠 ‖ line 만들기 ‖ line 만원 ‖ line 말고 ‖ line 말을 ‖ line 맙다는 ‖ line 매도인 ‖ line 매수인 ‖ line 매와 ‖ line 매점 ‖ line 머그컵 ‖ line 며 ‖ line 면허증 ‖ line 명으로 ‖ line 명의인
0.4: line 모전 ‖ line 목걸이 ‖ line 목격 ‖ line 목욕장 ‖ line 문부재 ‖ line 물에 ‖ line 미이수 ‖ line 민원이 ‖ line 민체전 ‖ line 반영 ‖ line 받는 ‖ line 방사 ‖ line 방청 ‖ line 방청석 ‖ line 배식 ‖ line 배역 ‖ line 배장판 ‖ line 배포 ‖ line 백만원
0.4: line 범퍼 ‖ line 법원 ‖ line 벼 ‖ line 변경 ‖ line 병변 ‖ line 보대사 ‖ line 보실 ‖ line 보에 ‖ line 보치호 ‖ line 보행자 ‖ line 보형진 ‖ line 봄 ‖ line 봄날은 ‖ line 부가 ‖ line 부담 ‖ line 부부가 ‖ line 부양자 ‖ line 부전 ‖ line 부친
0.4: line 부터 ‖ line 북로 ‖ line 분들 ‖ line 분묘 ‖ line 분식 ‖ line 불성립 ‖ line 붙은 ‖ line 뿐 ‖ line 사에 ‖ line 사요원 ‖ line 사유를 ‖ line 사이 ‖ line 사태 ‖ line 사항을 ‖ line 산사태 ‖ line 상수도 ‖ line 상우 ‖ line 상주 ‖ line 서명을
0.4: line 석 ‖ line 선입소 ‖ line 설명 ‖ line 성금 ‖ line 세대 ‖ line 세웅 ‖ line 세임대 ‖ line 소방사 ‖ line 수검자 ‖ line 수계 ‖ line 수영구 ‖ line 수임인 ‖ line 수행 ‖ line 스러운 ‖ line 시장상 ‖ line 신 ‖ line 신부전 ‖ line 신청인 ‖ line 신협
0.4: line 실비 ‖ line 실제 ‖ line 심판 ‖ line 심한 ‖ line 쌍방 ‖ line 아요 ‖ line 아우 ‖ line 악구 ‖ line 않음 ‖ line 앙로 ‖ line 야약국 ‖ line 양도인 ‖ line 양보에 ‖ line 양수인 ‖ line 양자 ‖ line 어교실 ‖ line 어시장 ‖ line 엄마 ‖ line 업생
0.4: line 업원 ‖ line 업자금 ‖ line 업주 ‖ line 없다고 ‖ line 었다고 ‖ line 여사 ‖ line 역 ‖ line 연극 ‖ line 연출 ‖ line 연탄 ‖ line 영구 ‖ line 예선 ‖ line 오기 ‖ line 옹 ‖ line 욕장 ‖ line 용업소 ‖ line 용직 ‖ line 우무영 ‖ line 우현영
0.4: line 운영 ‖ line 원권 ‖ line 원봉사 ‖ line 월급을 ‖ line 위탁모 ‖ line 유공자 ‖ line 유를 ‖ line 유림 ‖ line 유치원 ‖ line 육생 ‖ line 육회 ‖ line 은수 ‖ line 응문 ‖ line 응하지 ‖ line 의향 ‖ line 이라 ‖ line 이송 ‖ line 이전 ‖ line 인
0.4: line 인데요 ‖ line 인물 ‖ line 일용직 ‖ line 일정을 ‖ line 임용을 ‖ line 자막 ‖ line 자치도 ‖ line 자카드 ‖ line 장녀 ‖ line 장상 ‖ line 장에서 ‖ line 재계약 ‖ line 재문의 ‖ line 재형 ‖ line 적합 ‖ line 전달 ‖ line 점포 ‖ line 접종자
0.4: line 정명령 ‖ line 정문 ‖ line 정에 ‖ line 제안자 ‖ line 젝터 ‖ line 조정 ‖ line 졸업생 ‖ line 종업원 ‖ line 좋다 ‖ line 좌오류 ‖ line 죄경력 ‖ line 주로 ‖ line 죽고 ‖ line 줍니다 ‖ line 중앙로 ‖ line 증번호 ‖ line 지가 ‖ line 지나요 ‖ line 지남
0.4: line 지킴 ‖ line 직장 ‖ line 차가 ‖ line 착기 ‖ line 참고인 ‖ line 찾아감 ‖ line 채 ‖ line 천시 ‖ line 첨자 ‖ line 청구인 ‖ line 청석 ‖ line 청회 ‖ line 추천 ‖ line 출입 ‖ line 취지 ‖ line 측은 ‖ line 치도 ‖ line 치원 ‖ line 친구
0.4: line 탁모 ‖ line 터즈 ‖ line 토론자 ‖ line 토론회 ‖ line 통량 ‖ line 통비 ‖ line 통역 ‖ line 편으로 ‖ line 포기 ‖ line 포터즈 ‖ line 표지 ‖ line 품자 ‖ line 피부 ‖ line 하는 ‖ line 하자 ‖ line 학폭 ‖ line 할 ‖ line 할매와 ‖ line 합조사
0.4: line 항을 ‖ line 해아동 ‖ line 허리가 ‖ line 허증 ‖ line 형제 ‖ line 호 ‖ line 호도시 ‖ line 화 ‖ line 화재 ‖ line 확보 ‖ line 회사 ‖ line 회차 ‖ line 후기 ‖ line 후보자 ‖ mark ,_ ‖ mark □_ ‖ mark ▷ ‖ tail 로부터 ‖ tail 씨 ‖ tail 은
0.3: before 갑 ‖ before 개사 ‖ before 결과를 ‖ before 계약자 ‖ before 고 ‖ before 고용주 ‖ before 고한 ‖ before 관리과 ‖ before 교수 ‖ before 교육에 ‖ before 국민 ‖ before 금포차 ‖ before 날 ‖ before 노숙인 ‖ before 누이 ‖ before 대기자
0.3: before 도서관 ‖ before 때 ‖ before 력강사 ‖ before 리과 ‖ before 망자 ‖ before 목격자 ‖ before 문의 ‖ before 민대표 ‖ before 바뀜 ‖ before 발자 ‖ before 변호사 ‖ before 복지과 ‖ before 부회장 ‖ before 사 ‖ before 사망자 ‖ before 사양
0.3: before 상속인 ‖ before 상자 ‖ before 생자 ‖ before 서는 ‖ before 서에 ‖ before 설장 ‖ before 소지자 ‖ before 속인 ‖ before 수료 ‖ before 수표창 ‖ before 숙인 ‖ before 순번 ‖ before 스기사 ‖ before 시설장 ‖ before 신고한 ‖ before 신청자
0.3: before 씨와 ‖ before 양수인 ‖ before 예약 ‖ before 예약자 ‖ before 요지 ‖ before 용주 ‖ before 용허가 ‖ before 위자 ‖ before 유아 ‖ before 육교사 ‖ before 육에 ‖ before 인 ‖ before 장려 ‖ before 정태 ‖ before 제목 ‖ before 주자
0.3: before 중개사 ‖ before 집주인 ‖ before 참여 ‖ before 치기사 ‖ before 토목 ‖ before 포기 ‖ before 포차 ‖ before 한글 ‖ before 험자 ‖ before 화상 ‖ before-that 강의 ‖ before-that 건강 ‖ before-that 게시 ‖ before-that 계약
0.3: before-that 기부 ‖ before-that 내 ‖ before-that 년증 ‖ before-that 는 ‖ before-that 단민원 ‖ before-that 당첨 ‖ before-that 대기자 ‖ before-that 대하는 ‖ before-that 등급 ‖ before-that 땅 ‖ before-that 러운
0.3: before-that 로마자 ‖ before-that 마자 ‖ before-that 말린 ‖ before-that 매점 ‖ before-that 모 ‖ before-that 반 ‖ before-that 받은 ‖ before-that 방교 ‖ before-that 방문 ‖ before-that 배상 ‖ before-that 병원
0.3: before-that 부과 ‖ before-that 비부부 ‖ before-that 사장 ‖ before-that 상속인 ‖ before-that 설기계 ‖ before-that 소년증 ‖ before-that 소방교 ‖ before-that 속인 ‖ before-that 수수료 ‖ before-that 스러운 ‖ before-that 시자
0.3: before-that 용료 ‖ before-that 위 ‖ before-that 응시자 ‖ before-that 인서 ‖ before-that 작성 ‖ before-that 장물 ‖ before-that 점 ‖ before-that 주차 ‖ before-that 중 ‖ before-that 지분 ‖ before-that 지원
0.3: before-that 지장물 ‖ before-that 집 ‖ before-that 차 ‖ before-that 체어 ‖ before-that 추천 ‖ before-that 평가 ‖ before-that 합격자 ‖ before-that 합의서 ‖ before-that 확인서 ‖ before-that 회 ‖ before-that 회의
0.3: before-that 휠체어 ‖ begins 가게 ‖ begins 가구 ‖ begins 가입 ‖ begins 가정 ‖ begins 갔더 ‖ begins 갔습 ‖ begins 강사 ‖ begins 건물 ‖ begins 결정 ‖ begins 경력 ‖ begins 공보 ‖ begins 공시 ‖ begins 공연 ‖ begins 공유 ‖ begins 과오
0.3: begins 구비 ‖ begins 군민 ‖ begins 군수 ‖ begins 귀하 ‖ begins 그늘 ‖ begins 그만 ‖ begins 기증 ‖ begins 기초 ‖ begins 기탁 ‖ begins 김해 ‖ begins 납부 ‖ begins 대구 ‖ begins 대진 ‖ begins 대출 ‖ begins 데이 ‖ begins 도배
0.3: begins 독주 ‖ begins 동거 ‖ begins 동의 ‖ begins 동작 ‖ begins 됐습 ‖ begins 두절 ‖ begins 들었 ‖ begins 따르 ‖ begins 때까 ‖ begins 마주 ‖ begins 말씀 ‖ begins 매개 ‖ begins 매도 ‖ begins 멀리 ‖ begins 멧돼 ‖ begins 면허
0.3: begins 모국 ‖ begins 목도 ‖ begins 목장 ‖ begins 민방 ‖ begins 바로 ‖ begins 바우 ‖ begins 박물 ‖ begins 반납 ‖ begins 반출 ‖ begins 받으 ‖ begins 배드 ‖ begins 배정 ‖ begins 별빛 ‖ begins 보냈 ‖ begins 보리 ‖ begins 보장
0.3: begins 보험 ‖ begins 봅니 ‖ begins 부를 ‖ begins 부부 ‖ begins 분납 ‖ begins 불편 ‖ begins 붕어 ‖ begins 사람 ‖ begins 사진 ‖ begins 살펴 ‖ begins 상인 ‖ begins 서류 ‖ begins 선수 ‖ begins 설문 ‖ begins 성인 ‖ begins 소음
0.3: begins 소지 ‖ begins 수검 ‖ begins 수령 ‖ begins 수시 ‖ begins 수제 ‖ begins 순위 ‖ begins 스스 ‖ begins 승강 ‖ begins 시공 ‖ begins 신원 ‖ begins 썰매 ‖ begins 쓴소 ‖ begins 아이 ‖ begins 알레 ‖ begins 압류 ‖ begins 약속
0.3: begins 어떻 ‖ begins 어르 ‖ begins 엄마 ‖ begins 없음 ‖ begins 여행 ‖ begins 옆자 ‖ begins 예식 ‖ begins 오토 ‖ begins 올라 ‖ begins 우쿨 ‖ begins 우편 ‖ begins 원천 ‖ begins 월드 ‖ begins 음식 ‖ begins 응급 ‖ begins 의견
0.3: begins 이력 ‖ begins 이륜 ‖ begins 인터 ‖ begins 일자 ‖ begins 임용 ‖ begins 입금 ‖ begins 있음 ‖ begins 자격 ‖ begins 작년 ‖ begins 재료 ‖ begins 전라 ‖ begins 전화 ‖ begins 정기 ‖ begins 제작 ‖ begins 제천 ‖ begins 조명
0.3: begins 주간 ‖ begins 주거 ‖ begins 주셨 ‖ begins 주요 ‖ begins 주최 ‖ begins 직원 ‖ begins 집회 ‖ begins 찬성 ‖ begins 처우 ‖ begins 첨단 ‖ begins 청소 ‖ begins 초급 ‖ begins 출품 ‖ begins 취득 ‖ begins 취업 ‖ begins 측에
0.3: begins 치료 ‖ begins 캠핑 ‖ begins 컨설 ‖ begins 크론 ‖ begins 통지 ‖ begins 특혜 ‖ begins 편의 ‖ begins 포획 ‖ begins 피고 ‖ begins 피의 ‖ begins 피접 ‖ begins 하수 ‖ begins 하였 ‖ begins 한글 ‖ begins 할머 ‖ begins 허리
0.3: begins 혈우 ‖ begins 혼인 ‖ begins 화장 ‖ begins 황금 ‖ begins 흔들 ‖ behind 감면 ‖ behind 건과 ‖ behind 검사 ‖ behind 고자 ‖ behind 골어 ‖ behind 과태료 ‖ behind 국민 ‖ behind 귀하께 ‖ behind 그런 ‖ behind 글 ‖ behind 금을
0.3: behind 께서는 ‖ behind 남도 ‖ behind 냉장고 ‖ behind 녁놀 ‖ behind 노선 ‖ behind 달성군 ‖ behind 담당관 ‖ behind 담당이 ‖ behind 당관 ‖ behind 당이 ‖ behind 대구 ‖ behind 대학생 ‖ behind 리를 ‖ behind 만나 ‖ behind 매트 ‖ behind 명령
0.3: behind 명한 ‖ behind 모두 ‖ behind 모친 ‖ behind 몽골어 ‖ behind 물품 ‖ behind 밝힘 ‖ behind 변경 ‖ behind 복구 ‖ behind 사위 ‖ behind 상복구 ‖ behind 서는 ‖ behind 설명한 ‖ behind 성군 ‖ behind 아저씨 ‖ behind 약속 ‖ behind 양
0.3: behind 에게 ‖ behind 외식 ‖ behind 원봉사 ‖ behind 원을 ‖ behind 이미 ‖ behind 이의 ‖ behind 인솔 ‖ behind 일을 ‖ behind 자의 ‖ behind 자치도 ‖ behind 잔액 ‖ behind 장고 ‖ behind 장하는 ‖ behind 저녁놀 ‖ behind 저씨 ‖ behind 제지
0.3: behind 조부 ‖ behind 종결 ‖ behind 중 ‖ behind 중도 ‖ behind 지급 ‖ behind 지도 ‖ behind 진술과 ‖ behind 찬 ‖ behind 추가 ‖ behind 측에서 ‖ behind 측은 ‖ behind 치도 ‖ behind 태료 ‖ behind 편으로 ‖ behind 하께 ‖ behind 하여
0.3: behind 함께 ‖ behind 해외 ‖ behind 했다 ‖ behind 화로 ‖ behind 회원 ‖ line 가길 ‖ line 가동의 ‖ line 가입자 ‖ line 가족 ‖ line 각각 ‖ line 갈명호 ‖ line 갈보영 ‖ line 갈세웅 ‖ line 갈유림 ‖ line 갈하영 ‖ line 갔다 ‖ line 갔더니 ‖ line 강기
0.3: line 강습 ‖ line 개검증 ‖ line 개모기 ‖ line 개발 ‖ line 개선비 ‖ line 개입 ‖ line 거인 ‖ line 거주 ‖ line 건과 ‖ line 건물주 ‖ line 건축물 ‖ line 검인 ‖ line 검표 ‖ line 게시 ‖ line 격증 ‖ line 견인 ‖ line 경점 ‖ line 계약자 ‖ line 계인의
0.3: line 고장 ‖ line 고정태 ‖ line 고지 ‖ line 곤충 ‖ line 골프 ‖ line 공개 ‖ line 공유 ‖ line 공적 ‖ line 관을 ‖ line 광주 ‖ line 교육에 ‖ line 교직원 ‖ line 구입 ‖ line 구청 ‖ line 구한 ‖ line 국수 ‖ line 국어 ‖ line 군민의 ‖ line 군이
0.3: line 궁상욱 ‖ line 궁정연 ‖ line 권제한 ‖ line 권함 ‖ line 귀하께 ‖ line 그날 ‖ line 그늘막 ‖ line 금으로 ‖ line 금포차 ‖ line 급계좌 ‖ line 급반 ‖ line 급수전 ‖ line 급식소 ‖ line 급실 ‖ line 급업체 ‖ line 급지원 ‖ line 기로 ‖ line 기사가
0.3: line 기사에 ‖ line 기업 ‖ line 기운영 ‖ line 기일 ‖ line 기준 ‖ line 기증자 ‖ line 기통을 ‖ line 기필증 ‖ line 기할 ‖ line 기함 ‖ line 길병원 ‖ line 길이 ‖ line 김장 ‖ line 김해시 ‖ line 까닭을 ‖ line 께서는 ‖ line 꼬리 ‖ line 나무 ‖ line 나와
0.3: line 낙찰자 ‖ line 남문 ‖ line 납확인 ‖ line 내가 ‖ line 내놓지 ‖ line 내함 ‖ line 낼 ‖ line 냄새 ‖ line 넘긴 ‖ line 녁놀 ‖ line 노래 ‖ line 노선 ‖ line 녹지 ‖ line 농장 ‖ line 놓지 ‖ line 누락분 ‖ line 누리 ‖ line 누이 ‖ line 늘막
0.3: line 능숙 ‖ line 님께는 ‖ line 다고 ‖ line 다큐 ‖ line 단체 ‖ line 달라고 ‖ line 달원 ‖ line 담이 ‖ line 답한 ‖ line 당시 ‖ line 대감독 ‖ line 대독 ‖ line 대여 ‖ line 대주 ‖ line 대진표 ‖ line 대치 ‖ line 대한 ‖ line 대해 ‖ line 댁에
0.3: line 더니 ‖ line 데이터 ‖ line 도리 ‖ line 도서관 ‖ line 독주회 ‖ line 동거 ‖ line 동거인 ‖ line 동구 ‖ line 동산 ‖ line 동생 ‖ line 동센터 ‖ line 동위원 ‖ line 동작구 ‖ line 동정 ‖ line 되지 ‖ line 두절된 ‖ line 둠 ‖ line 드려 ‖ line 드민턴
0.3: line 드컵로 ‖ line 득세 ‖ line 들기 ‖ line 들림 ‖ line 등본 ‖ line 등이 ‖ line 따라 ‖ line 딸 ‖ line 땅 ‖ line 때까지 ‖ line 떻게 ‖ line 뛰기 ‖ line 라남도 ‖ line 라리아 ‖ line 라며 ‖ line 락분 ‖ line 레르기 ‖ line 렐레 ‖ line 려보냄
0.3: line 력단절 ‖ line 렴도 ‖ line 령일시 ‖ line 로계약 ‖ line 록으로 ‖ line 론병 ‖ line 료기록 ‖ line 료사고 ‖ line 륜차 ‖ line 르면 ‖ line 르신의 ‖ line 를지는 ‖ line 름이 ‖ line 리더 ‖ line 리뛰기 ‖ line 리밭 ‖ line 리센터 ‖ line 리소장
0.3: line 리아 ‖ line 리은행 ‖ line 리주체 ‖ line 린이 ‖ line 마는 ‖ line 마리 ‖ line 만 ‖ line 만나 ‖ line 만족함 ‖ line 망 ‖ line 매우 ‖ line 매장 ‖ line 매체 ‖ line 먹음 ‖ line 멧돼지 ‖ line 면만 ‖ line 면으로 ‖ line 명령 ‖ line 명부
0.3: line 모기 ‖ line 모를 ‖ line 목도리 ‖ line 목장주 ‖ line 무관을 ‖ line 무사 ‖ line 무연고 ‖ line 무용제 ‖ line 무자 ‖ line 문서실 ‖ line 문쪽 ‖ line 문화과 ‖ line 물류 ‖ line 물음 ‖ line 물주 ‖ line 므로 ‖ line 미납 ‖ line 미반영 ‖ line 민방위
0.3: line 민원임 ‖ line 민턴 ‖ line 밑 ‖ line 바다 ‖ line 바이 ‖ line 반 ‖ line 받은 ‖ line 방화 ‖ line 배달원 ‖ line 배송 ‖ line 배추 ‖ line 버스비 ‖ line 벌집 ‖ line 법경찰 ‖ line 법에 ‖ line 벽강 ‖ line 변동 ‖ line 병합 ‖ line 보경란
0.3: line 보리밭 ‖ line 보명호 ‖ line 보자 ‖ line 보조 ‖ line 보종철 ‖ line 보험 ‖ line 복사해 ‖ line 복지과 ‖ line 복지사 ‖ line 본인 ‖ line 봄교실 ‖ line 봅니다 ‖ line 봉투 ‖ line 부동산 ‖ line 부모를 ‖ line 부포상 ‖ line 분납 ‖ line 분실
0.3: line 분의 ‖ line 불가 ‖ line 불만 ‖ line 불명 ‖ line 붕어빵 ‖ line 빛코드 ‖ line 빠는 ‖ line 사 ‖ line 사설 ‖ line 사시간 ‖ line 사장 ‖ line 사진전 ‖ line 사해 ‖ line 산동 ‖ line 살펴본 ‖ line 상속 ‖ line 상향 ‖ line 상황이 ‖ line 새벽강
0.3: line 생아 ‖ line 서명한 ‖ line 서울시 ‖ line 선비 ‖ line 선수단 ‖ line 설공단 ‖ line 설명한 ‖ line 설문에 ‖ line 설턴트 ‖ line 성군 ‖ line 성동 ‖ line 성립 ‖ line 성에서 ‖ line 성이 ‖ line 세대주 ‖ line 셈이 ‖ line 셋째 ‖ line 소란 ‖ line 소리
0.3: line 소송 ‖ line 소지자 ‖ line 속하신 ‖ line 송달 ‖ line 송병원 ‖ line 송함 ‖ line 수골 ‖ line 수단 ‖ line 수당 ‖ line 수로 ‖ line 수시로 ‖ line 수용 ‖ line 수전 ‖ line 수표창 ‖ line 숙소 ‖ line 스로 ‖ line 스를 ‖ line 스비 ‖ line 스스로
0.3: line 승강기 ‖ line 시댁 ‖ line 시동 ‖ line 시로 ‖ line 시민 ‖ line 시송달 ‖ line 시신 ‖ line 시인 ‖ line 식물 ‖ line 식비 ‖ line 식소 ‖ line 신고인 ‖ line 신고자 ‖ line 신을 ‖ line 신의 ‖ line 신청자 ‖ line 신호수 ‖ line 실 ‖ line 실기
0.3: line 실린 ‖ line 심센터 ‖ line 썰매장 ‖ line 씀 ‖ line 아 ‖ line 아내 ‖ line 아둘 ‖ line 아빠는 ‖ line 안 ‖ line 안경점 ‖ line 안내함 ‖ line 안전화 ‖ line 않게 ‖ line 않는 ‖ line 알고 ‖ line 알선 ‖ line 알아둘 ‖ line 약품 ‖ line 양로
0.3: line 양이 ‖ line 어떻게 ‖ line 어린이 ‖ line 어빵 ‖ line 어요 ‖ line 어져 ‖ line 얼굴 ‖ line 엄마는 ‖ line 여성 ‖ line 여행사 ‖ line 연고 ‖ line 연락 ‖ line 연자 ‖ line 연희 ‖ line 엽사 ‖ line 였으나 ‖ line 영업주 ‖ line 영자 ‖ line 옆자리
0.3: line 예식장 ‖ line 예약자 ‖ line 예정 ‖ line 예초기 ‖ line 오보 ‖ line 왔다 ‖ line 왜 ‖ line 요구한 ‖ line 욕한 ‖ line 용으로 ‖ line 용제 ‖ line 용허가 ‖ line 우규철 ‖ line 우병 ‖ line 우윤호 ‖ line 우재만 ‖ line 우편 ‖ line 운영자 ‖ line 울산
0.3: line 울시 ‖ line 원금 ‖ line 원서 ‖ line 원센터 ‖ line 원시 ‖ line 원요원 ‖ line 위반 ‖ line 위부 ‖ line 위자 ‖ line 위치 ‖ line 위탁 ‖ line 유동 ‖ line 유효 ‖ line 육과 ‖ line 육에 ‖ line 으세요 ‖ line 은 ‖ line 은하 ‖ line 은행
0.3: line 을회관 ‖ line 음식물 ‖ line 응급실 ‖ line 의견서 ‖ line 의를 ‖ line 의신청 ‖ line 의약팀 ‖ line 의자 ‖ line 이륜차 ‖ line 이를 ‖ line 인데 ‖ line 인되지 ‖ line 인부담 ‖ line 인신고 ‖ line 인천 ‖ line 인터넷 ‖ line 인회생 ‖ line 임야
0.3: line 임이 ‖ line 임차인 ‖ line 입금 ‖ line 있음을 ‖ line 자격증 ‖ line 자금 ‖ line 자녀 ‖ line 작구 ‖ line 잠근 ‖ line 잡음 ‖ line 장기 ‖ line 장남 ‖ line 장례 ‖ line 장롱 ‖ line 장비용 ‖ line 장소 ‖ line 장으로 ‖ line 장하는 ‖ line 재개발
0.3: line 저녁놀 ‖ line 저는 ‖ line 전남 ‖ line 전입 ‖ line 절된 ‖ line 절차 ‖ line 접수당 ‖ line 정위 ‖ line 정위원 ‖ line 정을 ‖ line 정평가 ‖ line 제거 ‖ line 제기한 ‖ line 제기할 ‖ line 제기함 ‖ line 제천시 ‖ line 제한 ‖ line 제휴 ‖ line 조손
0.3: line 조회 ‖ line 족관계 ‖ line 족함 ‖ line 종료 ‖ line 주동 ‖ line 주체 ‖ line 주최자 ‖ line 주회 ‖ line 중대 ‖ line 중재 ‖ line 중지 ‖ line 증언 ‖ line 증자 ‖ line 지난 ‖ line 지에 ‖ line 지원금 ‖ line 지원자 ‖ line 지함 ‖ line 직원임
0.3: line 직전 ‖ line 직접 ‖ line 진비 ‖ line 진술과 ‖ line 진전 ‖ line 진정 ‖ line 진표 ‖ line 질의 ‖ line 징수 ‖ line 쪽부터 ‖ line 차인 ‖ line 참가팀 ‖ line 참관인 ‖ line 창쪽 ‖ line 채집 ‖ line 처마 ‖ line 천인 ‖ line 천징수 ‖ line 청렴도
0.3: line 청을 ‖ line 청인 ‖ line 청장기 ‖ line 체납자 ‖ line 초급반 ‖ line 초기 ‖ line 최자 ‖ line 최초 ‖ line 추진비 ‖ line 추천인 ‖ line 축가 ‖ line 축물 ‖ line 출근 ‖ line 출품자 ‖ line 출확인 ‖ line 춤 ‖ line 취업 ‖ line 취합 ‖ line 측에서
0.3: line 친모 ‖ line 캠핑장 ‖ line 컵로 ‖ line 코드 ‖ line 쿨렐레 ‖ line 크론병 ‖ line 타이름 ‖ line 탄원서 ‖ line 터넷 ‖ line 턴트 ‖ line 토바이 ‖ line 통을 ‖ line 통장을 ‖ line 통지함 ‖ line 통화는 ‖ line 통화중 ‖ line 특혜를 ‖ line 판을
0.3: line 펴본 ‖ line 폐업 ‖ line 포장 ‖ line 포차 ‖ line 폭언 ‖ line 표고 ‖ line 표회의 ‖ line 피의자 ‖ line 핑장 ‖ line 하께 ‖ line 하심 ‖ line 하양로 ‖ line 하영 ‖ line 학적 ‖ line 함을 ‖ line 해교사 ‖ line 해대원 ‖ line 해시 ‖ line 해학생
0.3: line 행위 ‖ line 행위부 ‖ line 허가자 ‖ line 허위 ‖ line 험활동 ‖ line 현황 ‖ line 혈우병 ‖ line 협약 ‖ line 협의 ‖ line 형진 ‖ line 혜를 ‖ line 혜림 ‖ line 호대상 ‖ line 호수 ‖ line 화과 ‖ line 화드려 ‖ line 화면만 ‖ line 화완료 ‖ line 화장로
0.3: line 화중 ‖ line 환자 ‖ line 활교사 ‖ line 황실장 ‖ line 황이 ‖ line 회교사 ‖ line 회는 ‖ line 회복 ‖ line 회생 ‖ line 회신고 ‖ line 회신을 ‖ line 회의에 ‖ line 횟집 ‖ line 후견인 ‖ line 흔들림 ‖ mark : ‖ mark –_
0.2: before 가입자 ‖ before 가정용 ‖ before 건의자 ‖ before 것 ‖ before 결석 ‖ before 교실 ‖ before 담자 ‖ before 대기 ‖ before 도인 ‖ before 라고 ‖ before 류가 ‖ before 매수인 ‖ before 미이수 ‖ before 바우처 ‖ before 반납 ‖ before 번
0.2: before 봄 ‖ before 분실 ‖ before 사람 ‖ before 서류가 ‖ before 서를 ‖ before 수산 ‖ before 수용가 ‖ before 승자 ‖ before 신청 ‖ before 애인 ‖ before 연주 ‖ before 영업주 ‖ before 옆방 ‖ before 용가 ‖ before 우처 ‖ before 원사
0.2: before 입소 ‖ before 자로 ‖ before 장애인 ‖ before 전요원 ‖ before 점유자 ‖ before 접종자 ‖ before 정용 ‖ before 정지 ‖ before 종결 ‖ before 중복 ‖ before 지원사 ‖ before 탑승자 ‖ before 표이사 ‖ before 합격자 ‖ before 해수산
0.2: before 회계 ‖ before-that 가정 ‖ before-that 강보험 ‖ before-that 근로자 ‖ before-that 끝에 ‖ before-that 동조합 ‖ before-that 로자 ‖ before-that 미이수 ‖ before-that 본인 ‖ before-that 봉사 ‖ before-that 부담
0.2: before-that 비움 ‖ before-that 사유 ‖ before-that 설공단 ‖ before-that 심의회 ‖ before-that 아닌 ‖ before-that 앞에서 ‖ before-that 유산 ‖ before-that 의견 ‖ before-that 의서 ‖ before-that 의원 ‖ before-that 인부담
0.2: before-that 임시 ‖ before-that 입회자 ‖ before-that 조합 ‖ before-that 종철 ‖ before-that 축하 ‖ before-that 확인 ‖ before-that 환급 ‖ before-that 회자 ‖ begins 가능 ‖ begins 가야 ‖ begins 가운 ‖ begins 개발 ‖ begins 개인
0.2: begins 결혼 ‖ begins 경상 ‖ begins 고라 ‖ begins 고소 ‖ begins 고용 ‖ begins 고인 ‖ begins 공모 ‖ begins 공영 ‖ begins 교정 ‖ begins 구청 ‖ begins 국가 ‖ begins 굴삭 ‖ begins 그림 ‖ begins 글쓴 ‖ begins 기성 ‖ begins 낙점
0.2: begins 낮에 ‖ begins 넘치 ‖ begins 노원 ‖ begins 단톡 ‖ begins 닭강 ‖ begins 대응 ‖ begins 대형 ‖ begins 도우 ‖ begins 독지 ‖ begins 되돌 ‖ begins 들안 ‖ begins 뗐느 ‖ begins 마무 ‖ begins 마포 ‖ begins 만나 ‖ begins 만들
0.2: begins 매수 ‖ begins 머리 ‖ begins 목격 ‖ begins 목욕 ‖ begins 물었 ‖ begins 미이 ‖ begins 반환 ‖ begins 밤에 ‖ begins 방과 ‖ begins 방문 ‖ begins 방호 ‖ begins 법대 ‖ begins 벤치 ‖ begins 병원 ‖ begins 부녀 ‖ begins 부당
0.2: begins 분포 ‖ begins 불침 ‖ begins 사안 ‖ begins 상도 ‖ begins 설명 ‖ begins 설치 ‖ begins 성능 ‖ begins 소설 ‖ begins 소아 ‖ begins 승계 ‖ begins 시끄 ‖ begins 시장 ‖ begins 신축 ‖ begins 신호 ‖ begins 씨름 ‖ begins 씨에
0.2: begins 아빠 ‖ begins 알아 ‖ begins 어둡 ‖ begins 어버 ‖ begins 언제 ‖ begins 없어 ‖ begins 여자 ‖ begins 연북 ‖ begins 열람 ‖ begins 예고 ‖ begins 오늘 ‖ begins 오셨 ‖ begins 완료 ‖ begins 용적 ‖ begins 워크 ‖ begins 원주
0.2: begins 응시 ‖ begins 의성 ‖ begins 의약 ‖ begins 이발 ‖ begins 이사 ‖ begins 인솔 ‖ begins 인하 ‖ begins 일조 ‖ begins 읽었 ‖ begins 입양 ‖ begins 자르 ‖ begins 자유 ‖ begins 자폐 ‖ begins 장한 ‖ begins 저녁 ‖ begins 저도
0.2: begins 전국 ‖ begins 점유 ‖ begins 접질 ‖ begins 정화 ‖ begins 종량 ‖ begins 종사 ‖ begins 주기 ‖ begins 주소 ‖ begins 중년 ‖ begins 지역 ‖ begins 집수 ‖ begins 참고 ‖ begins 참밥 ‖ begins 참여 ‖ begins 천막 ‖ begins 천징
0.2: begins 첨부 ‖ begins 청탁 ‖ begins 청해 ‖ begins 츄러 ‖ begins 케이 ‖ begins 택시 ‖ begins 트랙 ‖ begins 판매 ‖ begins 피해 ‖ begins 필리 ‖ begins 하도 ‖ begins 학성 ‖ begins 한파 ‖ begins 현대 ‖ begins 효행 ‖ begins 휠체
0.2: behind 가요 ‖ behind 개사 ‖ behind 견인 ‖ behind 관악구 ‖ behind 교체 ‖ behind 기간 ‖ behind 동석 ‖ behind 료비 ‖ behind 류를 ‖ behind 르신의 ‖ behind 면담 ‖ behind 및 ‖ behind 반장 ‖ behind 별시 ‖ behind 북도 ‖ behind 분의
0.2: behind 사항을 ‖ behind 상북도 ‖ behind 수인 ‖ behind 술을 ‖ behind 신고자 ‖ behind 신의 ‖ behind 씨에게 ‖ behind 씨한테 ‖ behind 악구 ‖ behind 양의 ‖ behind 어제 ‖ behind 열쇠 ‖ behind 의 ‖ behind 임차인 ‖ behind 입금 ‖ behind 작가
0.2: behind 정은 ‖ behind 정착금 ‖ behind 주장 ‖ behind 중개사 ‖ behind 중납부 ‖ behind 중학생 ‖ behind 지함 ‖ behind 진술을 ‖ behind 차인 ‖ behind 착금 ‖ behind 충북 ‖ behind 통지함 ‖ behind 특별시 ‖ behind 피고 ‖ behind 한테 ‖ behind 항을
0.2: behind 혼자 ‖ behind 회계 ‖ behind 후견인 ‖ line «date» ‖ line 가결 ‖ line 가꾸기 ‖ line 가니 ‖ line 가를 ‖ line 가명 ‖ line 가야 ‖ line 가야지 ‖ line 가요 ‖ line 가인 ‖ line 가정용 ‖ line 갈영주 ‖ line 갈진경 ‖ line 감경 ‖ line 강보험
0.2: line 강원 ‖ line 강정 ‖ line 같은 ‖ line 개가 ‖ line 개표 ‖ line 거래 ‖ line 거비 ‖ line 거주자 ‖ line 거주지 ‖ line 거한 ‖ line 건강 ‖ line 건물 ‖ line 검하고 ‖ line 겠다고 ‖ line 결로 ‖ line 결빙 ‖ line 결정위 ‖ line 경상 ‖ line 경우
0.2: line 경위를 ‖ line 계동 ‖ line 계서 ‖ line 고라니 ‖ line 고문서 ‖ line 고자라 ‖ line 고향의 ‖ line 골목 ‖ line 공사 ‖ line 공석 ‖ line 공유자 ‖ line 공증 ‖ line 관님이 ‖ line 관리인 ‖ line 관리자 ‖ line 교정은 ‖ line 구의 ‖ line 구취지
0.2: line 굴삭기 ‖ line 굴을 ‖ line 궁유림 ‖ line 궁형진 ‖ line 그림에 ‖ line 글쓴이 ‖ line 금 ‖ line 급복구 ‖ line 급여증 ‖ line 급일 ‖ line 기부자 ‖ line 기와 ‖ line 기자 ‖ line 기자단 ‖ line 기탁식 ‖ line 께는 ‖ line 께서 ‖ line 꽃집 ‖ line 꾸기
0.2: line 끄럽다 ‖ line 낙점은 ‖ line 날라 ‖ line 날은 ‖ line 남긴 ‖ line 낮에는 ‖ line 내고 ‖ line 내용 ‖ line 내용에 ‖ line 냐고 ‖ line 넘어져 ‖ line 넘치기 ‖ line 네는 ‖ line 녀회 ‖ line 노래방 ‖ line 노원구 ‖ line 농업팀 ‖ line 느냐고 ‖ line 님
0.2: line 단톡방 ‖ line 단투기 ‖ line 달라며 ‖ line 닭강정 ‖ line 담일 ‖ line 답글 ‖ line 당뇨 ‖ line 당으로 ‖ line 당이득 ‖ line 대로 ‖ line 대로라 ‖ line 대학 ‖ line 대행사 ‖ line 더과정 ‖ line 덤프 ‖ line 데미 ‖ line 도교사 ‖ line 도요 ‖ line 도한
0.2: line 독지가 ‖ line 돌린 ‖ line 동간병 ‖ line 동아리 ‖ line 동조합 ‖ line 된다 ‖ line 두 ‖ line 두고 ‖ line 두절 ‖ line 둑 ‖ line 둡다 ‖ line 뒤에 ‖ line 뒷집 ‖ line 들고 ‖ line 들안로 ‖ line 등기와 ‖ line 따른 ‖ line 따짐 ‖ line 때린
0.2: line 라니 ‖ line 락을 ‖ line 락처 ‖ line 래를 ‖ line 래방 ‖ line 랙터로 ‖ line 럽다 ‖ line 력번호 ‖ line 력인원 ‖ line 례비 ‖ line 로라 ‖ line 로잡음 ‖ line 로프 ‖ line 록부 ‖ line 뢰서 ‖ line 료사 ‖ line 류가 ‖ line 류를 ‖ line 르기
0.2: line 름왕 ‖ line 리나 ‖ line 리치료 ‖ line 리핀 ‖ line 림에 ‖ line 마모 ‖ line 마무리 ‖ line 마포구 ‖ line 막을 ‖ line 막의 ‖ line 많음 ‖ line 말소 ‖ line 맞음 ‖ line 매소 ‖ line 명부상 ‖ line 명을 ‖ line 명절 ‖ line 모래를 ‖ line 모임
0.2: line 몫이 ‖ line 묘지 ‖ line 무리 ‖ line 무서 ‖ line 무신 ‖ line 문고로 ‖ line 문교육 ‖ line 문서 ‖ line 문틀 ‖ line 미신고 ‖ line 민센터 ‖ line 민은행 ‖ line 민자 ‖ line 밀접 ‖ line 바꿈 ‖ line 반려 ‖ line 발송함 ‖ line 발을 ‖ line 밤에는
0.2: line 밥상 ‖ line 배우 ‖ line 버스 ‖ line 버이 ‖ line 버이날 ‖ line 버지 ‖ line 법 ‖ line 법무사 ‖ line 볕이 ‖ line 보겠다 ‖ line 보증한 ‖ line 보호자 ‖ line 부녀회 ‖ line 부대표 ‖ line 부모 ‖ line 부상금 ‖ line 분양 ‖ line 분포로 ‖ line 불침번
0.2: line 비교 ‖ line 비부부 ‖ line 뿐이라 ‖ line 사례비 ‖ line 사본을 ‖ line 사상자 ‖ line 사실과 ‖ line 사실은 ‖ line 사의뢰 ‖ line 사진사 ‖ line 삭기 ‖ line 산구 ‖ line 산시 ‖ line 상담일 ‖ line 상도로 ‖ line 상의 ‖ line 상이 ‖ line 서로
0.2: line 서류가 ‖ line 선행 ‖ line 설가 ‖ line 설관리 ‖ line 성으로 ‖ line 성제외 ‖ line 세무서 ‖ line 세움 ‖ line 셔서 ‖ line 소설가 ‖ line 송장 ‖ line 송치 ‖ line 수령 ‖ line 수막을 ‖ line 수산 ‖ line 수하신 ‖ line 수혜 ‖ line 술을 ‖ line 승계자
0.2: line 시 ‖ line 시상 ‖ line 식을 ‖ line 식장 ‖ line 신입 ‖ line 신축에 ‖ line 신호 ‖ line 실거래 ‖ line 실과 ‖ line 실은 ‖ line 심의위 ‖ line 쓴이 ‖ line 씨름왕 ‖ line 씨에게 ‖ line 아가니 ‖ line 아리 ‖ line 아버지 ‖ line 안로 ‖ line 안번호
0.2: line 알림 ‖ line 앞동 ‖ line 야지 ‖ line 약사 ‖ line 양보 ‖ line 양의 ‖ line 어둡다 ‖ line 어버이 ‖ line 얼굴을 ‖ line 업소득 ‖ line 여자부 ‖ line 여증 ‖ line 역사 ‖ line 연락처 ‖ line 연북로 ‖ line 연분묘 ‖ line 연주 ‖ line 염관리 ‖ line 엽서
0.2: line 였다고 ‖ line 영상 ‖ line 예정일 ‖ line 오전 ‖ line 올린 ‖ line 외하지 ‖ line 요지 ‖ line 요청은 ‖ line 용에 ‖ line 용자 ‖ line 용적률 ‖ line 우아람 ‖ line 우편은 ‖ line 워크숍 ‖ line 원구 ‖ line 원을 ‖ line 원주시 ‖ line 원회는
0.2: line 원회에 ‖ line 월동 ‖ line 위대원 ‖ line 위를 ‖ line 유도한 ‖ line 유실 ‖ line 육교 ‖ line 육교사 ‖ line 육시설 ‖ line 을신문 ‖ line 을총회 ‖ line 음주 ‖ line 의뢰서 ‖ line 의변경 ‖ line 의성군 ‖ line 의위 ‖ line 이공원 ‖ line 이득
0.2: line 이미 ‖ line 이민자 ‖ line 이발을 ‖ line 이분 ‖ line 이사 ‖ line 이사는 ‖ line 이용자 ‖ line 이의 ‖ line 이터가 ‖ line 인감 ‖ line 인계 ‖ line 인계서 ‖ line 인과의 ‖ line 인부재 ‖ line 인하로 ‖ line 일조권 ‖ line 입교 ‖ line 입선 ‖ line 자단
0.2: line 자라 ‖ line 자부 ‖ line 자우편 ‖ line 자폐성 ‖ line 작고 ‖ line 잘 ‖ line 장로 ‖ line 장발언 ‖ line 장확인 ‖ line 재검표 ‖ line 재어 ‖ line 저도요 ‖ line 적률 ‖ line 적이 ‖ line 전화로 ‖ line 절인 ‖ line 점유자 ‖ line 점은 ‖ line 접시험
0.2: line 정당 ‖ line 정동 ‖ line 정산서 ‖ line 정용 ‖ line 정일 ‖ line 정처분 ‖ line 정화조 ‖ line 제공 ‖ line 제공자 ‖ line 제방 ‖ line 제보자 ‖ line 제봉투 ‖ line 제품 ‖ line 조권 ‖ line 조합 ‖ line 종결 ‖ line 주기는 ‖ line 주무신 ‖ line 주인은
0.2: line 주치지 ‖ line 중년부 ‖ line 증한 ‖ line 지갑 ‖ line 지시로 ‖ line 지워 ‖ line 진사 ‖ line 진술을 ‖ line 집수리 ‖ line 집에 ‖ line 집을 ‖ line 짓는 ‖ line 찍음 ‖ line 찬반 ‖ line 참가인 ‖ line 참밥상 ‖ line 창고 ‖ line 천구 ‖ line 천막의
0.2: line 천서 ‖ line 철거비 ‖ line 철거한 ‖ line 철근 ‖ line 첨기 ‖ line 첨부가 ‖ line 첫날 ‖ line 청구로 ‖ line 청구의 ‖ line 청년부 ‖ line 청은 ‖ line 체육과 ‖ line 총회 ‖ line 촬영 ‖ line 추락 ‖ line 추천서 ‖ line 추첨기 ‖ line 축에 ‖ line 축하
0.2: line 취득세 ‖ line 취하함 ‖ line 츄러스 ‖ line 치 ‖ line 치료 ‖ line 치료사 ‖ line 치부터 ‖ line 치지 ‖ line 침번 ‖ line 카데미 ‖ line 크숍 ‖ line 탁식 ‖ line 터장이 ‖ line 텃밭 ‖ line 톡방 ‖ line 통 ‖ line 통역사 ‖ line 투기 ‖ line 투에서
0.2: line 파 ‖ line 파쉼터 ‖ line 판매소 ‖ line 편은 ‖ line 폐성 ‖ line 포구 ‖ line 포기를 ‖ line 포로 ‖ line 포를 ‖ line 표이사 ‖ line 필리핀 ‖ line 하겠음 ‖ line 하로 ‖ line 하함 ‖ line 학생이 ‖ line 학성동 ‖ line 한국어 ‖ line 한다는 ‖ line 합시다
0.2: line 해설사 ‖ line 해수산 ‖ line 행함 ‖ line 향의 ‖ line 허번호 ‖ line 형수 ‖ line 형틀 ‖ line 호자 ‖ line 화조 ‖ line 화해 ‖ line 황보고 ‖ line 회를 ‖ line 회에 ‖ line 효행자 ‖ tail ↔ ‖ tail 네는 ‖ tail 에
-0.2: before 계를 ‖ before 관표창 ‖ before 구의원 ‖ before 글 ‖ before 낭독 ‖ before 녹지과 ‖ before 도로 ‖ before 래도로 ‖ before 레이 ‖ before 무과장 ‖ before 방장 ‖ before 사담당 ‖ before 상정 ‖ before 수자는 ‖ before 승인자 ‖ before 의록
-0.2: before 의위원 ‖ before 이송 ‖ before 일지는 ‖ before 재발송 ‖ before 전달 ‖ before 청취 ‖ before 체인력 ‖ before 취소 ‖ before 통화는 ‖ before 표창 ‖ before 하신 ‖ before-that «plate» ‖ before-that 감정 ‖ before-that 건축과
-0.2: before-that 공용 ‖ before-that 관리처 ‖ before-that 관이 ‖ before-that 관할 ‖ before-that 교육 ‖ before-that 급 ‖ before-that 당직 ‖ before-that 리처 ‖ before-that 마을 ‖ before-that 무관이 ‖ before-that 바뀜
-0.2: before-that 보완 ‖ before-that 산펌프 ‖ before-that 소음 ‖ before-that 수자 ‖ before-that 순군 ‖ before-that 씨 ‖ before-that 어머니 ‖ before-that 열쇠 ‖ before-that 요구 ‖ before-that 원청 ‖ before-that 위촉장
-0.2: before-that 장자 ‖ before-that 전환 ‖ before-that 정비 ‖ before-that 지원청 ‖ before-that 질의 ‖ before-that 찍음 ‖ before-that 처장 ‖ before-that 촉장 ‖ before-that 축과 ‖ before-that 출장자 ‖ before-that 펌프
-0.2: before-that 표창 ‖ before-that 혜림 ‖ before-that 화순군 ‖ begins 가져 ‖ begins 강풍 ‖ begins 개장 ‖ begins 개회 ‖ begins 건축 ‖ begins 경과 ‖ begins 경북 ‖ begins 공사 ‖ begins 공용 ‖ begins 공익 ‖ begins 교부 ‖ begins 그래
-0.2: begins 그리 ‖ begins 낙서 ‖ begins 남학 ‖ begins 노래 ‖ begins 녹취 ‖ begins 대폐 ‖ begins 도시 ‖ begins 도와 ‖ begins 동물 ‖ begins 동반 ‖ begins 동인 ‖ begins 동창 ‖ begins 동호 ‖ begins 되냐 ‖ begins 든든 ‖ begins 등교
-0.2: begins 로드 ‖ begins 룸메 ‖ begins 마이 ‖ begins 말일 ‖ begins 맞은 ‖ begins 매입 ‖ begins 면사 ‖ begins 모의 ‖ begins 목록 ‖ begins 문자 ‖ begins 발송 ‖ begins 보수 ‖ begins 부검 ‖ begins 부딪 ‖ begins 부읍 ‖ begins 부족
-0.2: begins 불채 ‖ begins 비자 ‖ begins 새누 ‖ begins 새벽 ‖ begins 서부 ‖ begins 세외 ‖ begins 세입 ‖ begins 소액 ‖ begins 수간 ‖ begins 수여 ‖ begins 시설 ‖ begins 시원 ‖ begins 신규 ‖ begins 심사 ‖ begins 쓰러 ‖ begins 아버
-0.2: begins 여학 ‖ begins 연락 ‖ begins 영구 ‖ begins 오른 ‖ begins 오작 ‖ begins 일반 ‖ begins 일시 ‖ begins 일하 ‖ begins 입안 ‖ begins 자매 ‖ begins 장관 ‖ begins 재택 ‖ begins 전공 ‖ begins 전문 ‖ begins 절반 ‖ begins 정리
-0.2: begins 정빙 ‖ begins 조합 ‖ begins 죄송 ‖ begins 주민 ‖ begins 증조 ‖ begins 집배 ‖ begins 집주 ‖ begins 찜질 ‖ begins 처분 ‖ begins 청원 ‖ begins 최고 ‖ begins 취지 ‖ begins 투표 ‖ begins 펌프 ‖ begins 하셨 ‖ begins 한자
-0.2: begins 항공 ‖ begins 현수 ‖ begins 현장 ‖ begins 홈스 ‖ begins 횡단 ‖ behind 건축사 ‖ behind 겨울 ‖ behind 공자 ‖ behind 길 ‖ behind 네 ‖ behind 명호 ‖ behind 문구 ‖ behind 방수 ‖ behind 보임 ‖ behind 사보임 ‖ behind 사업소
-0.2: behind 사자 ‖ behind 생님 ‖ behind 서기 ‖ behind 서류 ‖ behind 서를 ‖ behind 서무 ‖ behind 선생님 ‖ behind 소견 ‖ behind 수장 ‖ behind 요원 ‖ behind 원장님 ‖ behind 위촉직 ‖ behind 이송 ‖ behind 전달 ‖ behind 정수장 ‖ behind 정실장
-0.2: behind 주사를 ‖ behind 촉직 ‖ behind 최초 ‖ behind 행사 ‖ behind 호사 ‖ line 가기 ‖ line 가로수 ‖ line 가며 ‖ line 가서 ‖ line 감사반 ‖ line 감이라 ‖ line 강풍에 ‖ line 같고 ‖ line 검사자 ‖ line 검수자 ‖ line 검의 ‖ line 검조 ‖ line 결손은
-0.2: line 경위 ‖ line 경위가 ‖ line 경은 ‖ line 고급 ‖ line 고기준 ‖ line 고맙다 ‖ line 공구 ‖ line 공료 ‖ line 공의 ‖ line 과급 ‖ line 과장은 ‖ line 관리 ‖ line 관리동 ‖ line 관리원 ‖ line 관표창 ‖ line 교류팀 ‖ line 교맞이 ‖ line 교섭
-0.2: line 구기록 ‖ line 구내 ‖ line 구부장 ‖ line 구사 ‖ line 궁숙희 ‖ line 권고 ‖ line 권교부 ‖ line 권접수 ‖ line 귀가 ‖ line 규임용 ‖ line 규정이 ‖ line 그래도 ‖ line 글씨 ‖ line 금체불 ‖ line 급분리 ‖ line 급식 ‖ line 기록물 ‖ line 기번호
-0.2: line 기성은 ‖ line 기하신 ‖ line 깨짐 ‖ line 나누어 ‖ line 낙서한 ‖ line 날린 ‖ line 남용 ‖ line 남학생 ‖ line 낮에 ‖ line 내린 ‖ line 냐고요 ‖ line 넣은 ‖ line 녁조로 ‖ line 녹색 ‖ line 녹취 ‖ line 누나 ‖ line 누어 ‖ line 능력 ‖ line 님은
-0.2: line 단보도 ‖ line 달에 ‖ line 달일을 ‖ line 담당이 ‖ line 답 ‖ line 답변 ‖ line 답함 ‖ line 당관실 ‖ line 당이 ‖ line 대비 ‖ line 대조 ‖ line 대책 ‖ line 대폐차 ‖ line 댁 ‖ line 덮개 ‖ line 도과 ‖ line 도난 ‖ line 도블록 ‖ line 도소장
-0.2: line 도열 ‖ line 도와준 ‖ line 돌려준 ‖ line 돌려줌 ‖ line 동대장 ‖ line 동반은 ‖ line 동으로 ‖ line 동창회 ‖ line 동포 ‖ line 뒷면 ‖ line 드킬 ‖ line 때는 ‖ line 뜨림 ‖ line 라기 ‖ line 락이 ‖ line 래도 ‖ line 려받음 ‖ line 려준 ‖ line 려줌
-0.2: line 력팀 ‖ line 련부 ‖ line 로는 ‖ line 로능력 ‖ line 로드킬 ‖ line 로수 ‖ line 로필름 ‖ line 록물 ‖ line 료급여 ‖ line 료기 ‖ line 료로 ‖ line 루다 ‖ line 류팀 ‖ line 리공단 ‖ line 리동 ‖ line 리비 ‖ line 리사 ‖ line 리에 ‖ line 리일보
-0.2: line 리하다 ‖ line 마 ‖ line 만남 ‖ line 만에 ‖ line 말씀 ‖ line 말일에 ‖ line 말한 ‖ line 맙다 ‖ line 맞은편 ‖ line 맞이 ‖ line 맡아 ‖ line 매도시 ‖ line 매표 ‖ line 먼지 ‖ line 메이트 ‖ line 면질의 ‖ line 목록은 ‖ line 못함 ‖ line 무장
-0.2: line 문가 ‖ line 문상담 ‖ line 문서계 ‖ line 문서고 ‖ line 문키로 ‖ line 미비 ‖ line 및 ‖ line 바라기 ‖ line 방령 ‖ line 방수 ‖ line 방위 ‖ line 배원 ‖ line 버교육 ‖ line 변서는 ‖ line 병동 ‖ line 보니 ‖ line 보부장 ‖ line 보육료 ‖ line 보육팀
-0.2: line 보자의 ‖ line 복과 ‖ line 복명 ‖ line 부검의 ‖ line 부과 ‖ line 부서짐 ‖ line 부읍장 ‖ line 분리 ‖ line 분석 ‖ line 불이익 ‖ line 불채택 ‖ line 비자가 ‖ line 빌려 ‖ line 빌린 ‖ line 빙기사 ‖ line 빠뜨림 ‖ line 빠진 ‖ line 사관실
-0.2: line 사무관 ‖ line 사보임 ‖ line 사센터 ‖ line 사업소 ‖ line 사업체 ‖ line 사조서 ‖ line 사측 ‖ line 산과 ‖ line 산펌프 ‖ line 상담자 ‖ line 상자를 ‖ line 상회의 ‖ line 서계 ‖ line 서고 ‖ line 서류 ‖ line 서짐 ‖ line 서한 ‖ line 석요구
-0.2: line 석위원 ‖ line 선금 ‖ line 설국장 ‖ line 성과급 ‖ line 성은 ‖ line 세무과 ‖ line 소명 ‖ line 소방령 ‖ line 소청 ‖ line 손은 ‖ line 송비용 ‖ line 송인 ‖ line 송하다 ‖ line 쇄소에 ‖ line 수거 ‖ line 수교육 ‖ line 수도과 ‖ line 수련부
-0.2: line 수여식 ‖ line 수입팀 ‖ line 수자는 ‖ line 순영 ‖ line 순읍 ‖ line 술과 ‖ line 술비 ‖ line 스테이 ‖ line 시보 ‖ line 시설 ‖ line 시에 ‖ line 시원혀 ‖ line 식당 ‖ line 식사 ‖ line 식업체 ‖ line 식자재 ‖ line 실에서 ‖ line 싫다 ‖ line 씌운
-0.2: line 씨만 ‖ line 아가며 ‖ line 액심판 ‖ line 야기를 ‖ line 양실 ‖ line 어머니 ‖ line 어컨이 ‖ line 여학생 ‖ line 연구사 ‖ line 연락이 ‖ line 연차 ‖ line 영양실 ‖ line 영팀 ‖ line 예비 ‖ line 예실 ‖ line 예실장 ‖ line 오배달 ‖ line 오배송
-0.2: line 오심 ‖ line 오작동 ‖ line 올 ‖ line 올릴 ‖ line 옮김 ‖ line 와준 ‖ line 외동포 ‖ line 왼쪽만 ‖ line 우편물 ‖ line 운영팀 ‖ line 원주차 ‖ line 원혀 ‖ line 위생팀 ‖ line 육료 ‖ line 육팀 ‖ line 은편 ‖ line 음에 ‖ line 음으로 ‖ line 읍장
-0.2: line 응시 ‖ line 의료기 ‖ line 이 ‖ line 이나 ‖ line 이익 ‖ line 이터 ‖ line 익제보 ‖ line 인다고 ‖ line 인명부 ‖ line 인쇄 ‖ line 인식당 ‖ line 인함 ‖ line 일보 ‖ line 일에 ‖ line 일지는 ‖ line 일하심 ‖ line 임교사 ‖ line 입안자 ‖ line 입팀
-0.2: line 자가 ‖ line 자결재 ‖ line 자까지 ‖ line 자료로 ‖ line 자비 ‖ line 자재 ‖ line 작동 ‖ line 장반장 ‖ line 장복명 ‖ line 장신고 ‖ line 재 ‖ line 재무과 ‖ line 재발주 ‖ line 재심의 ‖ line 재예방 ‖ line 적부 ‖ line 전공의 ‖ line 전문가
-0.2: line 전송 ‖ line 전환 ‖ line 절을 ‖ line 절했다 ‖ line 점검조 ‖ line 정빙 ‖ line 정상 ‖ line 제 ‖ line 제적부 ‖ line 제전화 ‖ line 조로 ‖ line 조리사 ‖ line 주관 ‖ line 주는 ‖ line 주사를 ‖ line 주심 ‖ line 주운 ‖ line 주장 ‖ line 증거가
-0.2: line 증서 ‖ line 증서를 ‖ line 증조부 ‖ line 지정함 ‖ line 지조서 ‖ line 직무 ‖ line 질방 ‖ line 집배원 ‖ line 징수과 ‖ line 쪽만 ‖ line 쪽에서 ‖ line 찜질방 ‖ line 차관제 ‖ line 차적 ‖ line 차질 ‖ line 착각 ‖ line 찬하는 ‖ line 찮다고
-0.2: line 참석 ‖ line 창패 ‖ line 창회 ‖ line 책과장 ‖ line 책에 ‖ line 책을 ‖ line 천동 ‖ line 철자 ‖ line 청소는 ‖ line 청자 ‖ line 청취 ‖ line 체교섭 ‖ line 체어 ‖ line 추심 ‖ line 축사 ‖ line 축산과 ‖ line 축허가 ‖ line 출입국 ‖ line 취지와
-0.2: line 취하여 ‖ line 친 ‖ line 친절을 ‖ line 침산로 ‖ line 컨이 ‖ line 키로 ‖ line 탐사반 ‖ line 택당직 ‖ line 터에서 ‖ line 테이 ‖ line 통제 ‖ line 패소 ‖ line 편물 ‖ line 폐기 ‖ line 폐기물 ‖ line 표창패 ‖ line 품업체 ‖ line 풍에 ‖ line 필요
-0.2: line 학예실 ‖ line 한자 ‖ line 항공료 ‖ line 행권고 ‖ line 행복과 ‖ line 행정지 ‖ line 허리 ‖ line 현 ‖ line 현물 ‖ line 협력팀 ‖ line 호를 ‖ line 호차 ‖ line 홍보관 ‖ line 홍식 ‖ line 화순읍 ‖ line 환경은 ‖ line 환수 ‖ line 활부장 ‖ line 후손
-0.2: line 휠체어 ‖ line 흐려 ‖ mark 0_ ‖ mark ↔_ ‖ tail :
-0.3: before «date» ‖ before 건소장 ‖ before 검수 ‖ before 관리팀 ‖ before 괄과 ‖ before 교부 ‖ before 구간 ‖ before 기권 ‖ before 년차 ‖ before 니저 ‖ before 님이 ‖ before 당직자 ‖ before 됨 ‖ before 리팀 ‖ before 매니저
-0.3: before 면담자 ‖ before 무대 ‖ before 미화원 ‖ before 미희 ‖ before 발령 ‖ before 방위 ‖ before 병가 ‖ before 본 ‖ before 사는 ‖ before 사무장 ‖ before 사유서 ‖ before 산실장 ‖ before 서기 ‖ before 소방위 ‖ before 소장 ‖ before 수팀
-0.3: before 수팀장 ‖ before 시간 ‖ before 안전팀 ‖ before 알림 ‖ before 양교사 ‖ before 에게 ‖ before 연락 ‖ before 우라는 ‖ before 원으로 ‖ before 유서 ‖ before 의견 ‖ before 의뢰 ‖ before 이 ‖ before 인수자 ‖ before 잠김 ‖ before 장에는
-0.3: before 재방문 ‖ before 전산 ‖ before 전팀 ‖ before 전화는 ‖ before 접위원 ‖ before 정주사 ‖ before 정책과 ‖ before 조사원 ‖ before 종철 ‖ before 주간 ‖ before 지출원 ‖ before 지팀장 ‖ before 징수팀 ‖ before 쪽 ‖ before 창구
-0.3: before 책과 ‖ before 책임 ‖ before 총괄과 ‖ before 출원 ‖ before 편성 ‖ before 합니다 ‖ before 현장 ‖ before 협조자 ‖ before 화원 ‖ before-that 갯길 ‖ before-that 검반 ‖ before-that 겠다 ‖ before-that 고갯길 ‖ before-that 공단
-0.3: before-that 교장 ‖ before-that 교통과 ‖ before-that 구 ‖ before-that 그 ‖ before-that 글 ‖ before-that 꺼짐 ‖ before-that 내옴 ‖ before-that 냄 ‖ before-that 다는 ‖ before-that 다시 ‖ before-that 단속
-0.3: before-that 답변 ‖ before-that 대기 ‖ before-that 대자 ‖ before-that 대직 ‖ before-that 대회 ‖ before-that 도로과 ‖ before-that 동대 ‖ before-that 두 ‖ before-that 로과 ‖ before-that 립니다 ‖ before-that 만원
-0.3: before-that 명 ‖ before-that 명서 ‖ before-that 물을 ‖ before-that 물함 ‖ before-that 반환 ‖ before-that 방장 ‖ before-that 배석 ‖ before-that 보고 ‖ before-that 보내옴 ‖ before-that 보증금 ‖ before-that 복지과
-0.3: before-that 불출석 ‖ before-that 사과 ‖ before-that 사물함 ‖ before-that 소방장 ‖ before-that 쇄소 ‖ before-that 수팀 ‖ before-that 순서 ‖ before-that 순찰자 ‖ before-that 씨의 ‖ before-that 알려 ‖ before-that 았다는
-0.3: before-that 열 ‖ before-that 예산 ‖ before-that 원고 ‖ before-that 원은 ‖ before-that 유림 ‖ before-that 이의 ‖ before-that 인대장 ‖ before-that 인쇄소 ‖ before-that 인자 ‖ before-that 임용 ‖ before-that 점검반
-0.3: before-that 접촉 ‖ before-that 정실 ‖ before-that 제출 ‖ before-that 조회 ‖ before-that 증금 ‖ before-that 증명서 ‖ before-that 지서 ‖ before-that 징수팀 ‖ before-that 차량 ‖ before-that 찰자 ‖ before-that 참석
-0.3: before-that 창구 ‖ before-that 천만원 ‖ before-that 총무과 ‖ before-that 출동대 ‖ before-that 취재 ‖ before-that 투표 ‖ before-that 투표소 ‖ before-that 팀장 ‖ before-that 파손 ‖ before-that 표소 ‖ before-that 표시
-0.3: before-that 하나 ‖ before-that 하심 ‖ before-that 학교 ‖ before-that 헬기 ‖ before-that 혼자 ‖ before-that 확인자 ‖ before-that 휴가 ‖ begins 간담 ‖ begins 간호 ‖ begins 감독 ‖ begins 개별 ‖ begins 결식 ‖ begins 경로
-0.3: begins 계장 ‖ begins 공장 ‖ begins 공중 ‖ begins 과수 ‖ begins 과일 ‖ begins 관서 ‖ begins 관용 ‖ begins 구술 ‖ begins 국선 ‖ begins 글씨 ‖ begins 끝자 ‖ begins 나왔 ‖ begins 난임 ‖ begins 냉각 ‖ begins 늘봄 ‖ begins 단계
-0.3: begins 담임 ‖ begins 답변 ‖ begins 돌봄 ‖ begins 동기 ‖ begins 동대 ‖ begins 됩니 ‖ begins 뜨거 ‖ begins 많으 ‖ begins 맡겼 ‖ begins 매립 ‖ begins 맨홀 ‖ begins 메시 ‖ begins 모자 ‖ begins 미응 ‖ begins 바꿨 ‖ begins 반영
-0.3: begins 발달 ‖ begins 방치 ‖ begins 보도 ‖ begins 보육 ‖ begins 본회 ‖ begins 부러 ‖ begins 비밀 ‖ begins 비산 ‖ begins 비식 ‖ begins 사무 ‖ begins 선거 ‖ begins 선생 ‖ begins 선우 ‖ begins 세무 ‖ begins 소독 ‖ begins 속에
-0.3: begins 손질 ‖ begins 수목 ‖ begins 수석 ‖ begins 수성 ‖ begins 수업 ‖ begins 수질 ‖ begins 숙박 ‖ begins 순으 ‖ begins 심판 ‖ begins 쓰레 ‖ begins 않기 ‖ begins 어머 ‖ begins 어학 ‖ begins 언덕 ‖ begins 열부 ‖ begins 영상
-0.3: begins 예산 ‖ begins 왕복 ‖ begins 의원 ‖ begins 이겼 ‖ begins 임금 ‖ begins 자전 ‖ begins 잔류 ‖ begins 장서 ‖ begins 재심 ‖ begins 재요 ‖ begins 적극 ‖ begins 전담 ‖ begins 접근 ‖ begins 정규 ‖ begins 제갈 ‖ begins 조직
-0.3: begins 주사 ‖ begins 증거 ‖ begins 증축 ‖ begins 지연 ‖ begins 지입 ‖ begins 진료 ‖ begins 쪽으 ‖ begins 차로 ‖ begins 참석 ‖ begins 청문 ‖ begins 체력 ‖ begins 초과 ‖ begins 초기 ‖ begins 초안 ‖ begins 취약 ‖ begins 친절
-0.3: begins 친족 ‖ begins 침산 ‖ begins 코디 ‖ begins 콜센 ‖ begins 퇴직 ‖ begins 파견 ‖ begins 파출 ‖ begins 파트 ‖ begins 평생 ‖ begins 학점 ‖ begins 한결 ‖ begins 한옥 ‖ begins 햇님 ‖ begins 현황 ‖ begins 호적 ‖ begins 호흡
-0.3: begins 화재 ‖ begins 휴관 ‖ behind 간호사 ‖ behind 강생 ‖ behind 검관 ‖ behind 경을 ‖ behind 계과 ‖ behind 공무원 ‖ behind 교감 ‖ behind 근무 ‖ behind 기보 ‖ behind 까지 ‖ behind 께서 ‖ behind 다른 ‖ behind 당직원 ‖ behind 딸
-0.3: behind 로는 ‖ behind 매 ‖ behind 매주 ‖ behind 무소 ‖ behind 무장 ‖ behind 문을 ‖ behind 변호사 ‖ behind 보조금 ‖ behind 사무소 ‖ behind 사무장 ‖ behind 사항 ‖ behind 산실장 ‖ behind 서기보 ‖ behind 세무과 ‖ behind 수강생 ‖ behind 수자
-0.3: behind 수증 ‖ behind 숙직 ‖ behind 시 ‖ behind 시각 ‖ behind 신과 ‖ behind 안내 ‖ behind 어디 ‖ behind 영수증 ‖ behind 올림 ‖ behind 요구 ‖ behind 용자 ‖ behind 유공자 ‖ behind 의원이 ‖ behind 이사항 ‖ behind 이용자 ‖ behind 임자
-0.3: behind 입니다 ‖ behind 입원 ‖ behind 입회자 ‖ behind 적합 ‖ behind 점검관 ‖ behind 접종 ‖ behind 정서 ‖ behind 정책과 ‖ behind 조금 ‖ behind 지팀장 ‖ behind 진정서 ‖ behind 차주 ‖ behind 책과 ‖ behind 출석 ‖ behind 치호 ‖ behind 통신과
-0.3: behind 표를 ‖ behind 확인자 ‖ behind 회계과 ‖ behind 회자 ‖ line 가고 ‖ line 가방 ‖ line 가사 ‖ line 가을 ‖ line 가해 ‖ line 각처치 ‖ line 간격 ‖ line 간근무 ‖ line 간담회 ‖ line 간사서 ‖ line 감사 ‖ line 감염 ‖ line 강당 ‖ line 강제금
-0.3: line 개선 ‖ line 개최 ‖ line 개편에 ‖ line 거운 ‖ line 거침 ‖ line 건의사 ‖ line 검관 ‖ line 검단 ‖ line 검에 ‖ line 것을 ‖ line 겉에 ‖ line 견을 ‖ line 겼다 ‖ line 경과 ‖ line 경화 ‖ line 계류 ‖ line 계측 ‖ line 고물 ‖ line 고윤자
-0.3: line 고종달 ‖ line 고침 ‖ line 골재 ‖ line 공가 ‖ line 공부 ‖ line 공항 ‖ line 공후견 ‖ line 과검사 ‖ line 과근무 ‖ line 과수원 ‖ line 과일을 ‖ line 관실 ‖ line 관용차 ‖ line 관일 ‖ line 광고물 ‖ line 교통 ‖ line 교통과 ‖ line 구간은
-0.3: line 궁별이 ‖ line 궁하영 ‖ line 권팀 ‖ line 귀남 ‖ line 규직 ‖ line 규태 ‖ line 극군 ‖ line 근자 ‖ line 글씨가 ‖ line 글자 ‖ line 금달 ‖ line 급조치 ‖ line 기군 ‖ line 기록원 ‖ line 기보 ‖ line 기재 ‖ line 기제 ‖ line 기화 ‖ line 길을
-0.3: line 꺼진 ‖ line 꺼짐 ‖ line 끝자리 ‖ line 나감 ‖ line 나로 ‖ line 나율 ‖ line 날인 ‖ line 납부자 ‖ line 내는 ‖ line 내문 ‖ line 넘던 ‖ line 녀간 ‖ line 노점 ‖ line 누가 ‖ line 느리가 ‖ line 니까 ‖ line 님반에 ‖ line 다녀간 ‖ line 다음
-0.3: line 단계를 ‖ line 달리기 ‖ line 담기구 ‖ line 담당 ‖ line 담원 ‖ line 담자 ‖ line 담회 ‖ line 답변서 ‖ line 대답 ‖ line 대자 ‖ line 대행함 ‖ line 덕길 ‖ line 도등 ‖ line 돌고 ‖ line 돌던 ‖ line 돌아감 ‖ line 동기군 ‖ line 동물 ‖ line 두기로
-0.3: line 두칠 ‖ line 뒤로 ‖ line 들어온 ‖ line 등 ‖ line 뜨거운 ‖ line 뜨린 ‖ line 람뿐 ‖ line 래하던 ‖ line 러진 ‖ line 력시험 ‖ line 로를 ‖ line 로청소 ‖ line 록원 ‖ line 록조경 ‖ line 뢰는 ‖ line 류자 ‖ line 르신께 ‖ line 리상담 ‖ line 립장
-0.3: line 마감 ‖ line 마련 ‖ line 말뚝 ‖ line 말함 ‖ line 맡겼다 ‖ line 매립장 ‖ line 매트 ‖ line 맨홀에 ‖ line 메모 ‖ line 메시지 ‖ line 면담 ‖ line 면회 ‖ line 명 ‖ line 명은 ‖ line 모두 ‖ line 목원 ‖ line 목표 ‖ line 무관은 ‖ line 무교육
-0.3: line 무는 ‖ line 무분장 ‖ line 무실 ‖ line 무연락 ‖ line 무팀장 ‖ line 문안 ‖ line 문인력 ‖ line 물건 ‖ line 미수령 ‖ line 미용 ‖ line 미응소 ‖ line 미이행 ‖ line 밀번호 ‖ line 바로 ‖ line 바퀴 ‖ line 박스에 ‖ line 박업소 ‖ line 반겨
-0.3: line 반만 ‖ line 반에 ‖ line 받고 ‖ line 받아 ‖ line 발구역 ‖ line 발송인 ‖ line 발의 ‖ line 발주 ‖ line 방경 ‖ line 방서장 ‖ line 법인 ‖ line 변서 ‖ line 변환 ‖ line 별이 ‖ line 보육 ‖ line 본부 ‖ line 본회의 ‖ line 부러진 ‖ line 부양곡
-0.3: line 분상 ‖ line 분장 ‖ line 분쟁 ‖ line 분청 ‖ line 불법 ‖ line 블록 ‖ line 비 ‖ line 비서실 ‖ line 비식별 ‖ line 비용 ‖ line 빠뜨린 ‖ line 사람뿐 ‖ line 사로 ‖ line 사무 ‖ line 사무실 ‖ line 사자 ‖ line 사팀 ‖ line 사회 ‖ line 산까지
-0.3: line 산먼지 ‖ line 삼월 ‖ line 삽 ‖ line 상담원 ‖ line 상을 ‖ line 상인회 ‖ line 상팔 ‖ line 생과 ‖ line 생팀 ‖ line 서관 ‖ line 서기 ‖ line 서기보 ‖ line 서는 ‖ line 서랍 ‖ line 서장 ‖ line 서함 ‖ line 석교사 ‖ line 선서 ‖ line 설명은
-0.3: line 설을 ‖ line 성하고 ‖ line 세무사 ‖ line 세척 ‖ line 소방경 ‖ line 소아 ‖ line 소음에 ‖ line 소포 ‖ line 속에는 ‖ line 손 ‖ line 손질은 ‖ line 수급 ‖ line 수목원 ‖ line 수번호 ‖ line 수색 ‖ line 수서 ‖ line 수수료 ‖ line 수원 ‖ line 수증
-0.3: line 수팀장 ‖ line 순 ‖ line 순으로 ‖ line 순찰조 ‖ line 스킹존 ‖ line 습관 ‖ line 시설을 ‖ line 시술비 ‖ line 시의원 ‖ line 시지 ‖ line 식별 ‖ line 식우려 ‖ line 식카드 ‖ line 신고를 ‖ line 신공항 ‖ line 신께 ‖ line 신부 ‖ line 신분상
-0.3: line 실관계 ‖ line 실로 ‖ line 실무사 ‖ line 실사 ‖ line 심야 ‖ line 심의를 ‖ line 씨 ‖ line 씻기 ‖ line 아가 ‖ line 안내문 ‖ line 안은 ‖ line 안전팀 ‖ line 않기로 ‖ line 압류 ‖ line 양곡 ‖ line 양식 ‖ line 어온 ‖ line 언덕길 ‖ line 업공개
-0.3: line 업무는 ‖ line 업본부 ‖ line 업시간 ‖ line 었고 ‖ line 여쭘 ‖ line 역을 ‖ line 연결 ‖ line 연습 ‖ line 연체 ‖ line 열 ‖ line 열부터 ‖ line 열쇠 ‖ line 영경비 ‖ line 옆 ‖ line 예금 ‖ line 온 ‖ line 온실 ‖ line 옮겨 ‖ line 외숙
-0.3: line 요구 ‖ line 용팔 ‖ line 원아 ‖ line 원이 ‖ line 원장이 ‖ line 위원은 ‖ line 유도등 ‖ line 육관 ‖ line 윤자 ‖ line 윤찬 ‖ line 의견을 ‖ line 의는 ‖ line 의뢰는 ‖ line 의실 ‖ line 의원이 ‖ line 이유가 ‖ line 이중 ‖ line 인력 ‖ line 인수서
-0.3: line 인카드 ‖ line 인회 ‖ line 일지 ‖ line 임기제 ‖ line 임대 ‖ line 입니까 ‖ line 입력 ‖ line 입소자 ‖ line 입예산 ‖ line 입차주 ‖ line 있는 ‖ line 자라는 ‖ line 자료 ‖ line 자리를 ‖ line 자문 ‖ line 자의 ‖ line 잔류자 ‖ line 잡고 ‖ line 장
-0.3: line 장님이 ‖ line 장에 ‖ line 장자 ‖ line 장지 ‖ line 재배송 ‖ line 재심 ‖ line 재요구 ‖ line 재조사 ‖ line 저 ‖ line 저녁 ‖ line 저를 ‖ line 적계 ‖ line 적극군 ‖ line 적사항 ‖ line 전교육 ‖ line 전달자 ‖ line 전달함 ‖ line 전출 ‖ line 전팀
-0.3: line 점검관 ‖ line 점검단 ‖ line 점검에 ‖ line 점은행 ‖ line 접근자 ‖ line 정규직 ‖ line 정리 ‖ line 정산 ‖ line 정수장 ‖ line 정실 ‖ line 제가 ‖ line 제금 ‖ line 조례 ‖ line 조자 ‖ line 족도를 ‖ line 종달 ‖ line 주 ‖ line 주간 ‖ line 주무관
-0.3: line 주재로 ‖ line 지계 ‖ line 지기를 ‖ line 직인 ‖ line 진료를 ‖ line 질은 ‖ line 쪽으로 ‖ line 쫓아 ‖ line 차고 ‖ line 착수 ‖ line 찰조 ‖ line 찾아가 ‖ line 찾음 ‖ line 책 ‖ line 처분청 ‖ line 처음 ‖ line 청소 ‖ line 청원 ‖ line 체명
-0.3: line 체육관 ‖ line 체험관 ‖ line 초기화 ‖ line 초안 ‖ line 초안은 ‖ line 촉장 ‖ line 최종 ‖ line 추가 ‖ line 출동 ‖ line 출장지 ‖ line 출증빙 ‖ line 취하서 ‖ line 측지계 ‖ line 치차량 ‖ line 코딩 ‖ line 콜센터 ‖ line 킹존 ‖ line 타는
-0.3: line 탁도 ‖ line 탁방지 ‖ line 탄 ‖ line 탈락 ‖ line 탑승 ‖ line 택국장 ‖ line 통화됨 ‖ line 통화한 ‖ line 퇴직자 ‖ line 트장 ‖ line 틀에서 ‖ line 파트장 ‖ line 판례 ‖ line 판청구 ‖ line 평가사 ‖ line 폭주 ‖ line 표창 ‖ line 픽업 ‖ line 하나
-0.3: line 하나로 ‖ line 하니 ‖ line 하서 ‖ line 학습관 ‖ line 합학급 ‖ line 행일지 ‖ line 행자 ‖ line 험관 ‖ line 현황을 ‖ line 혜택 ‖ line 호소 ‖ line 호적계 ‖ line 호출산 ‖ line 홀에 ‖ line 홍보 ‖ line 화됨 ‖ line 화한 ‖ line 확인함 ‖ line 회사서
-0.3: line 회의를 ‖ line 회피 ‖ line 후견 ‖ line 후보 ‖ line 훈계 ‖ line 휴관일 ‖ line 흡곤란 ‖ line 흡연 ‖ mark  ‖ mark / ‖ tail / ‖ tail 만
-0.4: before 건설과 ‖ before 견책 ‖ before 공사 ‖ before 괄반 ‖ before 구급 ‖ before 구부 ‖ before 급자 ‖ before 납원 ‖ before 달자 ‖ before 대응 ‖ before 동 ‖ before 뒤 ‖ before 따라 ‖ before 로보수 ‖ before 로파손 ‖ before 무장
-0.4: before 무팀 ‖ before 배달 ‖ before 법무팀 ‖ before 보수 ‖ before 보호관 ‖ before 복지직 ‖ before 부터 ‖ before 사센터 ‖ before 사용자 ‖ before 산팀장 ‖ before 상담당 ‖ before 생팀 ‖ before 서류 ‖ before 서무 ‖ before 석으로
-0.4: before 속기 ‖ before 수 ‖ before 시설과 ‖ before 시장 ‖ before 심의 ‖ before 었음 ‖ before 연구부 ‖ before 예정 ‖ before 요원 ‖ before 운전 ‖ before 월 ‖ before 위촉직 ‖ before 이라 ‖ before 이었음 ‖ before 인자 ‖ before 장학사
-0.4: before 재등록 ‖ before 전기 ‖ before 전담사 ‖ before 전임자 ‖ before 전정 ‖ before 접종 ‖ before 정자 ‖ before 주사 ‖ before 중로 ‖ before 지정 ‖ before 지직 ‖ before 지출 ‖ before 지휘관 ‖ before 진술 ‖ before 채수자 ‖ before 촉직
-0.4: before 총괄반 ‖ before 출납원 ‖ before 통 ‖ before 투표소 ‖ before 표소 ‖ before 학사 ‖ before 해제 ‖ before 행요원 ‖ before 호관 ‖ before 화국장 ‖ before 확장 ‖ before 황실장 ‖ before 휘관 ‖ before-that 감경 ‖ before-that 경위
-0.4: before-that 곳 ‖ before-that 과장님 ‖ before-that 과태료 ‖ before-that 관리과 ‖ before-that 교대 ‖ before-that 구부 ‖ before-that 급대원 ‖ before-that 기를 ‖ before-that 기안자 ‖ before-that 까지 ‖ before-that 다
-0.4: before-that 답변서 ‖ before-that 대행 ‖ before-that 력시험 ‖ before-that 르신 ‖ before-that 리과 ‖ before-that 무관 ‖ before-that 물건 ‖ before-that 물품 ‖ before-that 반대 ‖ before-that 반송 ‖ before-that 받아
-0.4: before-that 배치 ‖ before-that 변서 ‖ before-that 복명 ‖ before-that 봉안 ‖ before-that 분 ‖ before-that 불합격 ‖ before-that 사고 ‖ before-that 상황 ‖ before-that 상황실 ‖ before-that 소과 ‖ before-that 수
-0.4: before-that 순찰 ‖ before-that 시험 ‖ before-that 실조사 ‖ before-that 어르신 ‖ before-that 연구부 ‖ before-that 외부 ‖ before-that 요원 ‖ before-that 의위원 ‖ before-that 이사 ‖ before-that 이상 ‖ before-that 입니다
-0.4: before-that 자는 ‖ before-that 장님 ‖ before-that 장복명 ‖ before-that 정책과 ‖ before-that 제안 ‖ before-that 조자 ‖ before-that 주무관 ‖ before-that 지과 ‖ before-that 직자 ‖ before-that 진비 ‖ before-that 진흥과
-0.4: before-that 책과 ‖ before-that 청소과 ‖ before-that 추진비 ‖ before-that 측정 ‖ before-that 탑승 ‖ before-that 태료 ‖ before-that 통지서 ‖ before-that 하러 ‖ before-that 함 ‖ before-that 협조자 ‖ before-that 황실
-0.4: before-that 회수 ‖ before-that 흥과 ‖ begins 가나 ‖ begins 가로 ‖ begins 가택 ‖ begins 거실 ‖ begins 검사 ‖ begins 검수 ‖ begins 격리 ‖ begins 결산 ‖ begins 고문 ‖ begins 고유 ‖ begins 교무 ‖ begins 교육 ‖ begins 구조
-0.4: begins 규정 ‖ begins 긴급 ‖ begins 끊겼 ‖ begins 난방 ‖ begins 녹음 ‖ begins 누수 ‖ begins 다음 ‖ begins 단속 ‖ begins 담당 ‖ begins 대기 ‖ begins 대변 ‖ begins 대조 ‖ begins 대한 ‖ begins 대회 ‖ begins 두드 ‖ begins 마감
-0.4: begins 매우 ‖ begins 머물 ‖ begins 면담 ‖ begins 명품 ‖ begins 모범 ‖ begins 반지 ‖ begins 방역 ‖ begins 번갈 ‖ begins 법정 ‖ begins 변호 ‖ begins 별관 ‖ begins 부군 ‖ begins 부단 ‖ begins 불이 ‖ begins 비공 ‖ begins 사업
-0.4: begins 상하 ‖ begins 세정 ‖ begins 소화 ‖ begins 수수 ‖ begins 승진 ‖ begins 시까 ‖ begins 시립 ‖ begins 시정 ‖ begins 실용 ‖ begins 업체 ‖ begins 영수 ‖ begins 영양 ‖ begins 예술 ‖ begins 예정 ‖ begins 오배 ‖ begins 올리
-0.4: begins 왔어 ‖ begins 원만 ‖ begins 을지 ‖ begins 의뢰 ‖ begins 이주 ‖ begins 인쇄 ‖ begins 장례 ‖ begins 장학 ‖ begins 재무 ‖ begins 정비 ‖ begins 조리 ‖ begins 조의 ‖ begins 좌회 ‖ begins 준공 ‖ begins 직무 ‖ begins 직인
-0.4: begins 직종 ‖ begins 질의 ‖ begins 차상 ‖ begins 초인 ‖ begins 추진 ‖ begins 축사 ‖ begins 출산 ‖ begins 층간 ‖ begins 코로 ‖ begins 토지 ‖ begins 품질 ‖ begins 풋살 ‖ begins 프린 ‖ begins 한국 ‖ begins 화순 ‖ begins 후임
-0.4: begins 휴직 ‖ behind 고에 ‖ behind 공개 ‖ behind 교가 ‖ behind 교량 ‖ behind 국장이 ‖ behind 군수 ‖ behind 내선 ‖ behind 당시 ‖ behind 대로 ‖ behind 대원이 ‖ behind 도우미 ‖ behind 래도로 ‖ behind 먼저 ‖ behind 메시지 ‖ behind 무원
-0.4: behind 반납 ‖ behind 번 ‖ behind 법인 ‖ behind 병원 ‖ behind 보고에 ‖ behind 부군수 ‖ behind 분이 ‖ behind 불수용 ‖ behind 비서관 ‖ behind 사보 ‖ behind 사회 ‖ behind 서면 ‖ behind 석이 ‖ behind 선수 ‖ behind 설공단 ‖ behind 세
-0.4: behind 세정과 ‖ behind 소득 ‖ behind 습니다 ‖ behind 시지 ‖ behind 업소 ‖ behind 연가 ‖ behind 오후 ‖ behind 우미 ‖ behind 원님 ‖ behind 위치 ‖ behind 이터 ‖ behind 인계 ‖ behind 인자 ‖ behind 정리 ‖ behind 조사관 ‖ behind 주사보
-0.4: behind 지과 ‖ behind 차량 ‖ behind 차석이 ‖ behind 최종 ‖ behind 추천 ‖ behind 축사회 ‖ behind 펌프 ‖ behind 폭우 ‖ behind 학부모 ‖ behind 형진 ‖ behind 화 ‖ behind 화펌프 ‖ behind 활부장 ‖ behind 회사 ‖ line 가시킴 ‖ line 간소음
-0.4: line 갈아 ‖ line 거실에 ‖ line 건호 ‖ line 계과 ‖ line 계등록 ‖ line 고만 ‖ line 고에 ‖ line 관리팀 ‖ line 관에서 ‖ line 관장 ‖ line 괄과 ‖ line 교육사 ‖ line 구간을 ‖ line 구권 ‖ line 구급 ‖ line 구성 ‖ line 구원 ‖ line 궁필순 ‖ line 근거
-0.4: line 급대원 ‖ line 기동팀 ‖ line 기부 ‖ line 기서를 ‖ line 기술사 ‖ line 나다순 ‖ line 나온 ‖ line 난방비 ‖ line 내년 ‖ line 내선 ‖ line 내용을 ‖ line 넷 ‖ line 노조 ‖ line 놀이터 ‖ line 다순 ‖ line 달라는 ‖ line 달려 ‖ line 당겨 ‖ line 당직자
-0.4: line 대조는 ‖ line 도가 ‖ line 도를 ‖ line 독필증 ‖ line 돌림 ‖ line 동선 ‖ line 동일 ‖ line 동팀 ‖ line 됨 ‖ line 드론 ‖ line 따름 ‖ line 라고만 ‖ line 로보수 ‖ line 료원 ‖ line 리자 ‖ line 리팀 ‖ line 린터가 ‖ line 만촌 ‖ line 만히
-0.4: line 말 ‖ line 말례 ‖ line 망신고 ‖ line 매일 ‖ line 머물러 ‖ line 면담자 ‖ line 명서는 ‖ line 명제 ‖ line 목록 ‖ line 무과장 ‖ line 무관 ‖ line 무관이 ‖ line 무대리 ‖ line 무부장 ‖ line 문의 ‖ line 문의는 ‖ line 물러 ‖ line 물은 ‖ line 민간
-0.4: line 민대표 ‖ line 바뀜 ‖ line 반기 ‖ line 반복 ‖ line 반영함 ‖ line 반지하 ‖ line 방교 ‖ line 방비 ‖ line 방지 ‖ line 버금 ‖ line 번갈아 ‖ line 벽조 ‖ line 별관은 ‖ line 별도 ‖ line 보고 ‖ line 보고에 ‖ line 보수 ‖ line 보좌관 ‖ line 보증
-0.4: line 보함 ‖ line 복지팀 ‖ line 봉을 ‖ line 봉칠 ‖ line 부군수 ‖ line 부단장 ‖ line 부의 ‖ line 분담 ‖ line 불러 ‖ line 불시 ‖ line 비워 ‖ line 사령 ‖ line 사반 ‖ line 사본 ‖ line 사실 ‖ line 사업 ‖ line 사후 ‖ line 산악 ‖ line 살장
-0.4: line 상위 ‖ line 새결 ‖ line 새벽조 ‖ line 서면 ‖ line 서버 ‖ line 선거 ‖ line 세정과 ‖ line 소방교 ‖ line 수사관 ‖ line 수호 ‖ line 순환 ‖ line 순환과 ‖ line 술사 ‖ line 스에 ‖ line 습니까 ‖ line 습니다 ‖ line 승인자 ‖ line 시각 ‖ line 시까지
-0.4: line 시다 ‖ line 시설과 ‖ line 시킴 ‖ line 신건강 ‖ line 실명제 ‖ line 실무 ‖ line 실에 ‖ line 심의 ‖ line 심의회 ‖ line 아까 ‖ line 악학원 ‖ line 안내는 ‖ line 안심 ‖ line 안전과 ‖ line 압력 ‖ line 았음 ‖ line 약국 ‖ line 약속 ‖ line 업무
-0.4: line 없어짐 ‖ line 연 ‖ line 연가 ‖ line 연구원 ‖ line 연수 ‖ line 연으로 ‖ line 엶 ‖ line 였기에 ‖ line 영함 ‖ line 예초 ‖ line 오리 ‖ line 옥상 ‖ line 완료 ‖ line 왔어요 ‖ line 외 ‖ line 용차 ‖ line 우대 ‖ line 우현 ‖ line 원만히
-0.4: line 원안 ‖ line 원은 ‖ line 위원장 ‖ line 유업무 ‖ line 육비 ‖ line 육사 ‖ line 융재산 ‖ line 으뜸 ‖ line 의료원 ‖ line 의받음 ‖ line 의사 ‖ line 의실로 ‖ line 이다 ‖ line 이달 ‖ line 이유 ‖ line 이행 ‖ line 인권 ‖ line 인수 ‖ line 인종
-0.4: line 일 ‖ line 자리 ‖ line 잔액 ‖ line 장에는 ‖ line 전과 ‖ line 전기 ‖ line 전담 ‖ line 전원 ‖ line 정보 ‖ line 정실장 ‖ line 정희 ‖ line 제척 ‖ line 제출 ‖ line 조는 ‖ line 조리 ‖ line 조의금 ‖ line 조퇴 ‖ line 종별 ‖ line 좌관
-0.4: line 좌회전 ‖ line 주재자 ‖ line 주차 ‖ line 중로 ‖ line 지구대 ‖ line 지연습 ‖ line 지팀 ‖ line 직노조 ‖ line 직종별 ‖ line 진규 ‖ line 질의에 ‖ line 집행 ‖ line 짝 ‖ line 차상위 ‖ line 찬성 ‖ line 창호 ‖ line 찾아 ‖ line 천과 ‖ line 청구권
-0.4: line 청사 ‖ line 초인종 ‖ line 총괄과 ‖ line 추진단 ‖ line 축사를 ‖ line 축사회 ‖ line 축산 ‖ line 출연 ‖ line 친권 ‖ line 태율 ‖ line 택수색 ‖ line 터로 ‖ line 퇴거 ‖ line 투서 ‖ line 판정 ‖ line 폭력 ‖ line 폭우 ‖ line 품가방 ‖ line 풋살장
-0.4: line 필순 ‖ line 하면 ‖ line 하지 ‖ line 하천과 ‖ line 학원 ‖ line 합동 ‖ line 했으나 ‖ line 행계약 ‖ line 현주 ‖ line 호명 ‖ line 화펌프 ‖ line 확인이 ‖ line 확장 ‖ line 환경 ‖ line 환과 ‖ line 회계과 ‖ line 회전 ‖ line 후 ‖ line 후임자
-0.4: line 훈련 ‖ line 휴직자 ‖ mark !_ ‖ mark ._ ‖ mark /_ ‖ mark m
-0.5: before 건교사 ‖ before 검반 ‖ before 경찰관 ‖ before 교육청 ‖ before 교통 ‖ before 당연직 ‖ before 돌봄 ‖ before 동대 ‖ before 동반 ‖ before 면접 ‖ before 무자 ‖ before 방문 ‖ before 방사 ‖ before 본부장 ‖ before 서실 ‖ before 설팀
-0.5: before 소방사 ‖ before 수사관 ‖ before 시설팀 ‖ before 심사 ‖ before 연직 ‖ before 열쇠 ‖ before 올림 ‖ before 용료 ‖ before 원감 ‖ before 원경찰 ‖ before 육청 ‖ before 이장 ‖ before 인대장 ‖ before 인사팀 ‖ before 임교사 ‖ before 저는
-0.5: before 전총괄 ‖ before 점검반 ‖ before 점용료 ‖ before 정산 ‖ before 정정 ‖ before 주관 ‖ before 진흥과 ‖ before 집계 ‖ before 찬 ‖ before 찰관 ‖ before 축사 ‖ before 출장 ‖ before 팀 ‖ before 펌프 ‖ before 허가 ‖ before 화는
-0.5: before 흥과 ‖ before-that 고인 ‖ before-that 고자 ‖ before-that 공적 ‖ before-that 관위 ‖ before-that 괄반 ‖ before-that 근무자 ‖ before-that 날 ‖ before-that 다고 ‖ before-that 달라 ‖ before-that 담한
-0.5: before-that 당연직 ‖ before-that 대응과 ‖ before-that 말에 ‖ before-that 맡은 ‖ before-that 면접 ‖ before-that 무팀 ‖ before-that 반원 ‖ before-that 발언 ‖ before-that 보수 ‖ before-that 보자 ‖ before-that 부서
-0.5: before-that 부에 ‖ before-that 부족 ‖ before-that 생과 ‖ before-that 선관위 ‖ before-that 수증 ‖ before-that 심의 ‖ before-that 씨가 ‖ before-that 안건 ‖ before-that 않게 ‖ before-that 어짐 ‖ before-that 역무팀
-0.5: before-that 연직 ‖ before-that 왜 ‖ before-that 원으로 ‖ before-that 원회 ‖ before-that 위생과 ‖ before-that 위원회 ‖ before-that 육훈련 ‖ before-that 응과 ‖ before-that 의받음 ‖ before-that 이라 ‖ before-that 전
-0.5: before-that 점검 ‖ before-that 조 ‖ before-that 조정 ‖ before-that 주 ‖ before-that 주민 ‖ before-that 지를 ‖ before-that 지킴이 ‖ before-that 총괄반 ‖ before-that 축제 ‖ before-that 킴이 ‖ before-that 팀
-0.5: before-that 편성 ‖ before-that 황대기 ‖ before-that 훈련 ‖ begins 간사 ‖ begins 공람 ‖ begins 그대 ‖ begins 금융 ‖ begins 기술 ‖ begins 다녀 ‖ begins 대행 ‖ begins 독고 ‖ begins 돌려 ‖ begins 물품 ‖ begins 미끄 ‖ begins 받읍
-0.5: begins 발급 ‖ begins 방송 ‖ begins 부담 ‖ begins 부의 ‖ begins 사회 ‖ begins 상담 ‖ begins 성과 ‖ begins 수고 ‖ begins 수납 ‖ begins 수련 ‖ begins 승인 ‖ begins 시간 ‖ begins 에너 ‖ begins 역무 ‖ begins 이행 ‖ begins 인지
-0.5: begins 잃어 ‖ begins 임기 ‖ begins 자체 ‖ begins 전달 ‖ begins 전임 ‖ begins 점심 ‖ begins 정다 ‖ begins 정신 ‖ begins 조건 ‖ begins 지도 ‖ begins 집행 ‖ begins 캐나 ‖ begins 퇴근 ‖ begins 팀장 ‖ begins 평가 ‖ begins 학예
-0.5: begins 확인 ‖ begins 황보 ‖ begins 회의 ‖ behind * ‖ behind 건소 ‖ behind 검체 ‖ behind 경감 ‖ behind 공사 ‖ behind 근거 ‖ behind 기한 ‖ behind 니다 ‖ behind 대신 ‖ behind 동 ‖ behind 둘 ‖ behind 만족도 ‖ behind 무법인
-0.5: behind 보건소 ‖ behind 비를 ‖ behind 사관 ‖ behind 서명 ‖ behind 성못 ‖ behind 세무 ‖ behind 수성못 ‖ behind 식당 ‖ behind 신규 ‖ behind 아들 ‖ behind 아시간 ‖ behind 안전부 ‖ behind 없음 ‖ behind 원경찰 ‖ behind 장님 ‖ behind 전부
-0.5: behind 족도 ‖ behind 증을 ‖ behind 지센터 ‖ behind 질의 ‖ behind 축사 ‖ behind 출동 ‖ behind 취업 ‖ behind 헬기 ‖ behind 호선 ‖ behind 휴직 ‖ line * ‖ line 가위원 ‖ line 간사로 ‖ line 간은 ‖ line 간을 ‖ line 간이 ‖ line 건
-0.5: line 건부 ‖ line 건소장 ‖ line 검을 ‖ line 견책 ‖ line 견청취 ‖ line 결 ‖ line 결에 ‖ line 겸임 ‖ line 공단 ‖ line 공문 ‖ line 공상 ‖ line 관에게 ‖ line 교대자 ‖ line 교육 ‖ line 교육감 ‖ line 권과 ‖ line 그대로 ‖ line 근길 ‖ line 기동반
-0.5: line 기안 ‖ line 나다 ‖ line 냄 ‖ line 담 ‖ line 담당관 ‖ line 당관 ‖ line 당연직 ‖ line 대신 ‖ line 도록 ‖ line 독려 ‖ line 동개입 ‖ line 동편 ‖ line 등기부 ‖ line 뜨리면 ‖ line 라는 ‖ line 련원 ‖ line 례관리 ‖ line 례식장 ‖ line 리기
-0.5: line 먼저 ‖ line 무대직 ‖ line 무법인 ‖ line 무부 ‖ line 문하여 ‖ line 미장 ‖ line 미화 ‖ line 민원실 ‖ line 밀이니 ‖ line 바꿔 ‖ line 반납 ‖ line 반일 ‖ line 발견 ‖ line 발목 ‖ line 방호 ‖ line 배석 ‖ line 배차 ‖ line 밴드 ‖ line 보공사
-0.5: line 보도 ‖ line 복임 ‖ line 복지관 ‖ line 봄휴가 ‖ line 부담임 ‖ line 부의장 ‖ line 부즈만 ‖ line 부탁 ‖ line 불문 ‖ line 비는 ‖ line 사결과 ‖ line 사람 ‖ line 사보 ‖ line 사유 ‖ line 사이동 ‖ line 산불 ‖ line 산휴가 ‖ line 상대 ‖ line 상소집
-0.5: line 상정 ‖ line 서편 ‖ line 설과 ‖ line 세무 ‖ line 세찬 ‖ line 소방위 ‖ line 소속 ‖ line 소집 ‖ line 속기 ‖ line 손녀 ‖ line 수과 ‖ line 수련원 ‖ line 숙박 ‖ line 순찰자 ‖ line 시간이 ‖ line 시기 ‖ line 시사항 ‖ line 시의회 ‖ line 신청한
-0.5: line 실무자 ‖ line 심사 ‖ line 아시간 ‖ line 아인 ‖ line 안전 ‖ line 안전부 ‖ line 양호 ‖ line 여권과 ‖ line 역무팀 ‖ line 역할 ‖ line 연직 ‖ line 영처 ‖ line 예술과 ‖ line 오늘 ‖ line 요청자 ‖ line 용료 ‖ line 운식당 ‖ line 운영처 ‖ line 원실
-0.5: line 원팀 ‖ line 원회 ‖ line 위원회 ‖ line 위촉장 ‖ line 육감 ‖ line 육훈련 ‖ line 으면 ‖ line 은화 ‖ line 읍시다 ‖ line 응소 ‖ line 의부터 ‖ line 의사는 ‖ line 이관 ‖ line 이니 ‖ line 이상 ‖ line 익명 ‖ line 인이 ‖ line 인자 ‖ line 인하고
-0.5: line 일자 ‖ line 일정 ‖ line 적음 ‖ line 전부 ‖ line 점검을 ‖ line 정본 ‖ line 정비 ‖ line 정자 ‖ line 조건부 ‖ line 조대원 ‖ line 조사관 ‖ line 족행사 ‖ line 존치 ‖ line 주비는 ‖ line 주사보 ‖ line 주시기 ‖ line 중구 ‖ line 즈만 ‖ line 지관
-0.5: line 지시 ‖ line 지원팀 ‖ line 지출 ‖ line 지출원 ‖ line 직원 ‖ line 진임용 ‖ line 짐 ‖ line 차는 ‖ line 차량 ‖ line 처리자 ‖ line 처장 ‖ line 체인력 ‖ line 출원 ‖ line 캐나다 ‖ line 캠프 ‖ line 통신문 ‖ line 퇴근길 ‖ line 파손 ‖ line 편집
-0.5: line 편철 ‖ line 피해자 ‖ line 하수 ‖ line 합류 ‖ line 해결에 ‖ line 해자 ‖ line 해조사 ‖ line 허가 ‖ line 호선 ‖ line 후임 ‖ mark H
-0.6: before 가로등 ‖ before 간호사 ‖ before 갯길 ‖ before 건소 ‖ before 건축과 ‖ before 검사 ‖ before 게시간 ‖ before 고갯길 ‖ before 관리관 ‖ before 구 ‖ before 급식 ‖ before 기구 ‖ before 누가 ‖ before 단속반 ‖ before 담기구 ‖ before 담원
-0.6: before 대조 ‖ before 듣고 ‖ before 로등 ‖ before 료사 ‖ before 료원 ‖ before 리관 ‖ before 림과 ‖ before 만원 ‖ before 무과 ‖ before 방서 ‖ before 방호 ‖ before 보건소 ‖ before 본청 ‖ before 봉인 ‖ before 부서 ‖ before 북문
-0.6: before 사반 ‖ before 산림과 ‖ before 상담원 ‖ before 생과 ‖ before 세무과 ‖ before 소방서 ‖ before 소방장 ‖ before 속반 ‖ before 수과 ‖ before 수리 ‖ before 수증은 ‖ before 심하다 ‖ before 안은 ‖ before 았다 ‖ before 앙동 ‖ before 여부
-0.6: before 예정자 ‖ before 우리 ‖ before 우심 ‖ before 운전원 ‖ before 원과 ‖ before 의료원 ‖ before 일 ‖ before 재자 ‖ before 적음 ‖ before 전원 ‖ before 제출 ‖ before 조사관 ‖ before 주재자 ‖ before 중앙동 ‖ before 지각 ‖ before 직자
-0.6: before 채취 ‖ before 천만원 ‖ before 추천 ‖ before 축과 ‖ before 치료사 ‖ before 한전 ‖ before 황대기 ‖ before-that 건넨 ‖ before-that 고시 ‖ before-that 교리 ‖ before-that 기준 ‖ before-that 니다 ‖ before-that 단속반
-0.6: before-that 독촉 ‖ before-that 동행 ‖ before-that 들은 ‖ before-that 료원 ‖ before-that 무과 ‖ before-that 문의는 ‖ before-that 발송 ‖ before-that 본청 ‖ before-that 빠져 ‖ before-that 상담자 ‖ before-that 선행
-0.6: before-that 소송 ‖ before-that 속반 ‖ before-that 시간 ‖ before-that 악취가 ‖ before-that 어지럼 ‖ before-that 억 ‖ before-that 연고자 ‖ before-that 우체국 ‖ before-that 유물 ‖ before-that 은행 ‖ before-that 의료원
-0.6: before-that 의자 ‖ before-that 자격 ‖ before-that 조경 ‖ before-that 조서 ‖ before-that 종결 ‖ before-that 중구 ‖ before-that 지럼 ‖ before-that 지적 ‖ before-that 찍은 ‖ before-that 창단 ‖ before-that 찾는
-0.6: before-that 체국 ‖ before-that 취가 ‖ before-that 합창단 ‖ before-that 행정 ‖ before-that 현황 ‖ begins 감사 ‖ begins 경찰 ‖ begins 나머 ‖ begins 누르 ‖ begins 대청 ‖ begins 문의 ‖ begins 문화 ‖ begins 미래 ‖ begins 바랍
-0.6: begins 보건 ‖ begins 복사 ‖ begins 빈자 ‖ begins 손으 ‖ begins 야간 ‖ begins 옴부 ‖ begins 운영 ‖ begins 육아 ‖ begins 음성 ‖ begins 익명 ‖ begins 인계 ‖ begins 재정 ‖ begins 조사 ‖ begins 주무 ‖ begins 주시 ‖ begins 주재
-0.6: begins 지시 ‖ begins 지적 ‖ begins 지휘 ‖ begins 청렴 ‖ begins 체육 ‖ begins 총무 ‖ begins 출납 ‖ begins 출동 ‖ begins 출석 ‖ begins 탐문 ‖ behind 간사 ‖ behind 계획과 ‖ behind 공용 ‖ behind 관에서 ‖ behind 관은 ‖ behind 관인
-0.6: behind 구사 ‖ behind 구원 ‖ behind 기물 ‖ behind 꽃다발 ‖ behind 나가 ‖ behind 다발 ‖ behind 다친 ‖ behind 담당 ‖ behind 대체 ‖ behind 동네 ‖ behind 드림 ‖ behind 려보냄 ‖ behind 무관은 ‖ behind 문에 ‖ behind 민원 ‖ behind 발표
-0.6: behind 방교 ‖ behind 사경 ‖ behind 상대 ‖ behind 상없음 ‖ behind 생님이 ‖ behind 서관 ‖ behind 소방교 ‖ behind 승인 ‖ behind 시공 ‖ behind 시공사 ‖ behind 시민 ‖ behind 시장은 ‖ behind 신청인 ‖ behind 알림 ‖ behind 에 ‖ behind 연구사
-0.6: behind 연구원 ‖ behind 원고 ‖ behind 위원이 ‖ behind 작성 ‖ behind 장실 ‖ behind 접수 ‖ behind 참관인 ‖ behind 토 ‖ behind 특사경 ‖ behind 형사 ‖ behind 획과 ‖ line «landline» ‖ line 간사 ‖ line 감사실 ‖ line 검산 ‖ line 검토자
-0.6: line 게요 ‖ line 격리 ‖ line 결재자 ‖ line 경감 ‖ line 계산 ‖ line 계획 ‖ line 고시 ‖ line 고일 ‖ line 교감 ‖ line 구를 ‖ line 그런 ‖ line 기가 ‖ line 긴급 ‖ line 날짜 ‖ line 낮 ‖ line 내줌 ‖ line 늦음 ‖ line 단장 ‖ line 대기
-0.6: line 대장 ‖ line 대청동 ‖ line 도할 ‖ line 드림 ‖ line 또는 ‖ line 라면 ‖ line 래도로 ‖ line 례를 ‖ line 로점용 ‖ line 리는 ‖ line 만족 ‖ line 멘티 ‖ line 무팀 ‖ line 문한 ‖ line 발급자 ‖ line 방장 ‖ line 배정 ‖ line 법제 ‖ line 보고일
-0.6: line 보류 ‖ line 부칙 ‖ line 비공개 ‖ line 비서관 ‖ line 빈자리 ‖ line 사서함 ‖ line 사용 ‖ line 사함 ‖ line 산실장 ‖ line 상근무 ‖ line 상황 ‖ line 생님께 ‖ line 서수발 ‖ line 성자 ‖ line 세요 ‖ line 손으로 ‖ line 수기 ‖ line 수납자
-0.6: line 수막 ‖ line 수발 ‖ line 숙희 ‖ line 순위 ‖ line 스티커 ‖ line 시장 ‖ line 식대 ‖ line 식점 ‖ line 아침 ‖ line 안내 ‖ line 앙동 ‖ line 야간 ‖ line 양시설 ‖ line 에는 ‖ line 여는 ‖ line 연구 ‖ line 열람 ‖ line 예정자 ‖ line 예진
-0.6: line 올림 ‖ line 왕복 ‖ line 요구를 ‖ line 운전원 ‖ line 위원이 ‖ line 위촉직 ‖ line 유지 ‖ line 음식점 ‖ line 일을 ‖ line 자활 ‖ line 작성자 ‖ line 전임자 ‖ line 정과 ‖ line 정보증 ‖ line 정원 ‖ line 정주사 ‖ line 조부 ‖ line 조사함
-0.6: line 조서 ‖ line 중앙동 ‖ line 지과 ‖ line 지도할 ‖ line 지심사 ‖ line 지휘관 ‖ line 집계 ‖ line 창구 ‖ line 책상 ‖ line 첫 ‖ line 청동 ‖ line 촉직 ‖ line 출동대 ‖ line 칠순 ‖ line 탁업체 ‖ line 탐문한 ‖ line 토자 ‖ line 토질 ‖ line 투입
-0.6: line 티커 ‖ line 프장 ‖ line 하던 ‖ line 한전 ‖ line 허용 ‖ line 현수막 ‖ line 협의록 ‖ line 휘관 ‖ line 휴무 ‖ mark ) ‖ mark [
-0.7: before 간 ‖ before 건 ‖ before 검인 ‖ before 관제 ‖ before 교장 ‖ before 군수 ‖ before 권팀 ‖ before 기동반 ‖ before 기록 ‖ before 기안자 ‖ before 꺼짐 ‖ before 너짐 ‖ before 늘림 ‖ before 데스크 ‖ before 르신께 ‖ before 리원
-0.7: before 멘토 ‖ before 무너짐 ‖ before 받아 ‖ before 방교 ‖ before 보육팀 ‖ before 부장 ‖ before 사업 ‖ before 사용 ‖ before 사원 ‖ before 산로 ‖ before 상황실 ‖ before 설과 ‖ before 설관리 ‖ before 성자 ‖ before 세정과 ‖ before 소방교
-0.7: before 손질 ‖ before 수자 ‖ before 수행자 ‖ before 숙직 ‖ before 순찰 ‖ before 스크 ‖ before 시의원 ‖ before 신께 ‖ before 아침 ‖ before 양호 ‖ before 었고 ‖ before 육팀 ‖ before 으나 ‖ before 일직 ‖ before 작성 ‖ before 작성자
-0.7: before 장 ‖ before 조 ‖ before 증은 ‖ before 채택 ‖ before 탄 ‖ before 통보 ‖ before 퇴장 ‖ before 황실 ‖ before 후임 ‖ before-that «resident-number» ‖ before-that 가로등 ‖ before-that 가로수 ‖ before-that 건소
-0.7: before-that 계부 ‖ before-that 관리 ‖ before-that 권 ‖ before-that 단보도 ‖ before-that 담장 ‖ before-that 도등 ‖ before-that 두고 ‖ before-that 뒤 ‖ before-that 등록 ‖ before-that 로등 ‖ before-that 로수
-0.7: before-that 보건소 ‖ before-that 보도 ‖ before-that 사용지 ‖ before-that 사진 ‖ before-that 서구 ‖ before-that 서명 ‖ before-that 승합 ‖ before-that 안자 ‖ before-that 여자 ‖ before-that 영업 ‖ before-that 요청
-0.7: before-that 유도등 ‖ before-that 유치원 ‖ before-that 장학생 ‖ before-that 쪽부터 ‖ before-that 치원 ‖ before-that 콜센터 ‖ before-that 토 ‖ before-that 회장 ‖ begins 공로 ‖ begins 교대 ‖ begins 구간 ‖ begins 기록
-0.7: begins 노트 ‖ begins 번호 ‖ begins 복지 ‖ begins 본부 ‖ begins 사례 ‖ begins 상황 ‖ begins 스티 ‖ begins 실사 ‖ begins 실태 ‖ begins 옥외 ‖ begins 운행 ‖ begins 있습 ‖ begins 재방 ‖ begins 점검 ‖ begins 점용 ‖ begins 종합
-0.7: begins 통합 ‖ begins 하천 ‖ begins 협조 ‖ begins 휴양 ‖ behind 감사실 ‖ behind 과장은 ‖ behind 관으로 ‖ behind 교사 ‖ behind 그 ‖ behind 님이 ‖ behind 다 ‖ behind 다과 ‖ behind 대결 ‖ behind 리는 ‖ behind 모회 ‖ behind 방교가
-0.7: behind 본부 ‖ behind 봉인 ‖ behind 부모회 ‖ behind 분 ‖ behind 사실 ‖ behind 송하다 ‖ behind 업본부 ‖ behind 예산 ‖ behind 의견 ‖ behind 의사 ‖ behind 장점검 ‖ behind 주사 ‖ behind 중재 ‖ behind 직접 ‖ behind 총무과 ‖ behind 층
-0.7: behind 통보 ‖ behind 통역 ‖ behind 팀장님 ‖ line 간호사 ‖ line 검토 ‖ line 계획과 ‖ line 고를 ‖ line 공고 ‖ line 관은 ‖ line 교리 ‖ line 교체 ‖ line 국장 ‖ line 급전화 ‖ line 기관 ‖ line 기록 ‖ line 끝 ‖ line 나머지 ‖ line 년 ‖ line 등급
-0.7: line 리면 ‖ line 머지 ‖ line 배치 ‖ line 변호사 ‖ line 본부장 ‖ line 부족 ‖ line 비움 ‖ line 빼 ‖ line 사서 ‖ line 사항 ‖ line 순찰 ‖ line 시간 ‖ line 실사자 ‖ line 실태를 ‖ line 안건 ‖ line 안자 ‖ line 없다 ‖ line 연계 ‖ line 영비
-0.7: line 용지 ‖ line 운영비 ‖ line 위촉함 ‖ line 의록 ‖ line 이동 ‖ line 이수자 ‖ line 이장 ‖ line 장점검 ‖ line 재방문 ‖ line 적어 ‖ line 점용료 ‖ line 정책과 ‖ line 주사 ‖ line 주재 ‖ line 지는 ‖ line 지킴이 ‖ line 책과 ‖ line 촉함 ‖ line 총무과
-0.7: line 킴이 ‖ line 태를 ‖ line 투표소 ‖ line 팀장이 ‖ line 펌프장 ‖ line 학교수 ‖ line 협조자 ‖ line 호사 ‖ line 획과 ‖ line 휴직 ‖ mark (
-0.8: before 검산 ‖ before 경로당 ‖ before 공개 ‖ before 구역 ‖ before 그릇 ‖ before 급 ‖ before 기는 ‖ before 나눔 ‖ before 놋그릇 ‖ before 답 ‖ before 대결 ‖ before 대신 ‖ before 대원 ‖ before 대장 ‖ before 동료 ‖ before 로당
-0.8: before 물음에 ‖ before 미필 ‖ before 보냄 ‖ before 보상 ‖ before 상황반 ‖ before 소개 ‖ before 소방 ‖ before 시설 ‖ before 씨가 ‖ before 어묵 ‖ before 옆에서 ‖ before 요구 ‖ before 운영 ‖ before 음에 ‖ before 인계자 ‖ before 지도
-0.8: before 지휘 ‖ before 직사령 ‖ before 처리자 ‖ before 체육과 ‖ before 출장자 ‖ before 하고 ‖ before 했고 ‖ before 행정 ‖ before 협조 ‖ before 황반 ‖ before-that «date» ‖ before-that 강진단 ‖ before-that 과 ‖ before-that 담자
-0.8: before-that 록조경 ‖ before-that 명령 ‖ before-that 묻는 ‖ before-that 북문 ‖ before-that 분납 ‖ before-that 사람 ‖ before-that 센터 ‖ before-that 실패 ‖ before-that 연탄 ‖ before-that 영상 ‖ before-that 우리
-0.8: before-that 제보 ‖ before-that 지정 ‖ before-that 진단 ‖ before-that 축사 ‖ before-that 침산 ‖ begins 고갯 ‖ begins 관인 ‖ begins 당직 ‖ begins 받는 ‖ begins 법무 ‖ begins 산림 ‖ begins 서랍 ‖ begins 시의 ‖ begins 안전
-0.8: begins 여권 ‖ begins 영재 ‖ begins 외부 ‖ begins 원안 ‖ begins 정수 ‖ begins 중재 ‖ begins 지출 ‖ begins 회계 ‖ behind 감독 ‖ behind 경사 ‖ behind 과학 ‖ behind 관과 ‖ behind 도로 ‖ behind 만난 ‖ behind 멘티 ‖ behind 무관과
-0.8: behind 민간 ‖ behind 받음 ‖ behind 배석 ‖ behind 병가 ‖ behind 보완 ‖ behind 사과 ‖ behind 오전 ‖ behind 원장 ‖ behind 의원 ‖ behind 전 ‖ behind 전산 ‖ behind 정정 ‖ behind 채널 ‖ behind 편성 ‖ behind 합류 ‖ behind 허리
-0.8: line 갯길 ‖ line 거울 ‖ line 건축사 ‖ line 걷는 ‖ line 검체 ‖ line 것 ‖ line 게시간 ‖ line 계장 ‖ line 고갯길 ‖ line 과장님 ‖ line 과학 ‖ line 관이 ‖ line 교육장 ‖ line 교장 ‖ line 근무자 ‖ line 금액 ‖ line 금지 ‖ line 급일지 ‖ line 깨진
-0.8: line 도원 ‖ line 동대 ‖ line 랍니다 ‖ line 보완 ‖ line 복명자 ‖ line 복지직 ‖ line 빈집 ‖ line 사의견 ‖ line 상황반 ‖ line 성못 ‖ line 소방 ‖ line 소방장 ‖ line 수료 ‖ line 수성못 ‖ line 수자 ‖ line 수질 ‖ line 숙직 ‖ line 없는 ‖ line 원안에
-0.8: line 원으로 ‖ line 원장 ‖ line 육장 ‖ line 인대장 ‖ line 인솔 ‖ line 일원 ‖ line 일직 ‖ line 임관 ‖ line 임용 ‖ line 입회 ‖ line 재학급 ‖ line 전산 ‖ line 조 ‖ line 좀 ‖ line 지도원 ‖ line 지직 ‖ line 책임관 ‖ line 침산 ‖ line 파견
-0.8: line 포상금 ‖ line 표소 ‖ line 확정 ‖ line 황반 ‖ mark ★_ ‖ tail + ‖ tail 이
-0.9: before 감독관 ‖ before 감사실 ‖ before 검자 ‖ before 검토자 ‖ before 계산 ‖ before 관리원 ‖ before 교체 ‖ before 구대 ‖ before 급대원 ‖ before 나간 ‖ before 단장 ‖ before 담사 ‖ before 독관 ‖ before 동장 ‖ before 렴교육 ‖ before 말
-0.9: before 보고자 ‖ before 복직 ‖ before 사실 ‖ before 순서 ‖ before 안내 ‖ before 연계 ‖ before 위 ‖ before 의는 ‖ before 인계 ‖ before 주장 ‖ before 지구대 ‖ before 지적 ‖ before 진로 ‖ before 진행 ‖ before 채점 ‖ before 책임자
-0.9: before 출동 ‖ before 토자 ‖ before 파손 ‖ before 펌프장 ‖ before 프장 ‖ before-that «mobile» ‖ before-that 검자 ‖ before-that 기록 ‖ before-that 나 ‖ before-that 딸 ‖ before-that 명한 ‖ before-that 산은
-0.9: before-that 설명한 ‖ before-that 수행자 ‖ before-that 씀 ‖ before-that 알림 ‖ before-that 있음 ‖ before-that 적은 ‖ before-that 점검자 ‖ before-that 접위원 ‖ before-that 정산은 ‖ before-that 좌석 ‖ before-that 틀림
-0.9: before-that 파견 ‖ before-that 행자 ‖ begins 결재 ‖ begins 근무 ‖ begins 기동 ‖ begins 무전 ‖ begins 배수 ‖ begins 복귀 ‖ begins 실무 ‖ begins 심의 ‖ begins 총괄 ‖ begins 휴게 ‖ behind 결과 ‖ behind 경장 ‖ behind 공보의
-0.9: behind 교육 ‖ behind 구급 ‖ behind 구청장 ‖ behind 금고 ‖ behind 담임 ‖ behind 답사 ‖ behind 대질 ‖ behind 동장 ‖ behind 드론 ‖ behind 메모 ‖ behind 무과 ‖ behind 방사 ‖ behind 방위 ‖ behind 보의 ‖ behind 부시장 ‖ behind 불러
-0.9: behind 사진 ‖ behind 상의 ‖ behind 세요 ‖ behind 소방사 ‖ behind 소방위 ‖ behind 인용 ‖ behind 일부 ‖ behind 주의 ‖ behind 창단 ‖ behind 처리 ‖ behind 팀 ‖ behind 합창단 ‖ behind 회수 ‖ line 가조 ‖ line 검반 ‖ line 공용 ‖ line 괄반
-0.9: line 구 ‖ line 구역 ‖ line 납원 ‖ line 녹지과 ‖ line 레이 ‖ line 렴교육 ‖ line 림과 ‖ line 무과 ‖ line 무전기 ‖ line 물품 ‖ line 반원 ‖ line 발령 ‖ line 번 ‖ line 보과 ‖ line 사용지 ‖ line 산림과 ‖ line 센터장 ‖ line 수행자 ‖ line 영치
-0.9: line 의위원 ‖ line 의장 ‖ line 입니다 ‖ line 장을 ‖ line 점검반 ‖ line 정보과 ‖ line 조사자 ‖ line 진흥과 ‖ line 총괄반 ‖ line 출납원 ‖ line 출산 ‖ line 터장 ‖ line 팀장 ‖ line 펌프 ‖ line 하천 ‖ line 회수 ‖ line 회식 ‖ line 휴가 ‖ line 흥과
-0.9: mark +
-1.0: before 구조 ‖ before 국장 ‖ before 기획실 ‖ before 내식당 ‖ before 단속 ‖ before 발급자 ‖ before 부탁 ‖ before 사경 ‖ before 사령 ‖ before 소홀 ‖ before 술과 ‖ before 예술과 ‖ before 위원장 ‖ before 재생과 ‖ before 조회 ‖ before 줌
-1.0: before 쪽부터 ‖ before 차장 ‖ before 출소 ‖ before 특사경 ‖ before 파출소 ‖ before 함 ‖ before 회 ‖ before 획실 ‖ before-that 걷는 ‖ before-that 검수 ‖ before-that 농협 ‖ before-that 님이 ‖ before-that 도로
-1.0: before-that 들어감 ‖ before-that 상담 ‖ before-that 수채화 ‖ before-that 실 ‖ before-that 안내 ‖ before-that 어감 ‖ before-that 없음 ‖ before-that 여비 ‖ before-that 월 ‖ before-that 자료 ‖ before-that 장이
-1.0: before-that 채화 ‖ before-that 판소리 ‖ before-that 협조 ‖ begins 과장 ‖ begins 비서 ‖ begins 빠뜨 ‖ begins 연구 ‖ begins 입니 ‖ begins 작성 ‖ begins 재획 ‖ begins 중앙 ‖ behind «landline» ‖ behind 거리 ‖ behind 관을
-1.0: behind 교수 ‖ behind 당일 ‖ behind 무관을 ‖ behind 발견 ‖ behind 보관 ‖ behind 사거리 ‖ behind 사의견 ‖ behind 세종 ‖ behind 운전 ‖ behind 장님이 ‖ behind 장으로 ‖ behind 조 ‖ behind 청인 ‖ behind 출장 ‖ behind 편철 ‖ behind 현장
-1.0: line 구부 ‖ line 기안자 ‖ line 나조 ‖ line 면접 ‖ line 보고자 ‖ line 부서 ‖ line 사관 ‖ line 승합 ‖ line 연구부 ‖ line 예산 ‖ line 의원 ‖ line 인계자 ‖ line 재자 ‖ line 지센터 ‖ line 출장자 ‖ line 현장을 ‖ mark O_ ‖ mark ▷_ ‖ tail ]
-1.1: before 간사 ‖ before 계과 ‖ before 관실 ‖ before 구사 ‖ before 누수 ‖ before 담당자 ‖ before 당자 ‖ before 드론 ‖ before 리자 ‖ before 발송 ‖ before 배석 ‖ before 보관 ‖ before 사관 ‖ before 사회 ‖ before 실장 ‖ before 연구사
-1.1: before 예산 ‖ before 예진 ‖ before 오늘 ‖ before 오전 ‖ before 점검 ‖ before 차례 ‖ before 측정 ‖ before 화 ‖ before 회계과 ‖ before-that 결재 ‖ before-that 나간 ‖ before-that 담당 ‖ before-that 대원 ‖ before-that 도리
-1.1: before-that 목도리 ‖ before-that 문의 ‖ before-that 문자 ‖ before-that 물은 ‖ before-that 빠짐 ‖ before-that 소리 ‖ before-that 심사 ‖ before-that 예진 ‖ before-that 책상 ‖ begins 기획 ‖ begins 법률 ‖ begins 복명
-1.1: begins 소방 ‖ begins 업무 ‖ begins 이상 ‖ begins 포상 ‖ behind 과 ‖ behind 과장이 ‖ behind 다시 ‖ behind 대학교 ‖ behind 도과 ‖ behind 등록 ‖ behind 무관이 ‖ behind 미수용 ‖ behind 받아 ‖ behind 방장 ‖ behind 생님께 ‖ behind 소방장
-1.1: behind 수도과 ‖ behind 입주 ‖ behind 즉시 ‖ behind 청장 ‖ behind 팀장은 ‖ behind 회신 ‖ line 과장 ‖ line 군수 ‖ line 대학교 ‖ line 면장 ‖ line 부산 ‖ line 부장 ‖ line 서무 ‖ line 수팀 ‖ line 승소 ‖ line 의회 ‖ line 작성 ‖ line 장학생
-1.1: line 점용 ‖ line 직자 ‖ line 징수팀 ‖ line 채널 ‖ line 행정 ‖ tail 가
-1.2: before «mail» ‖ before 결재 ‖ before 계약 ‖ before 과장 ‖ before 교감 ‖ before 담당관 ‖ before 당관 ‖ before 독촉 ‖ before 배정 ‖ before 사팀 ‖ before 실 ‖ before 오심 ‖ before 의원 ‖ before 있어 ‖ before 전임 ‖ before 점검자
-1.2: before 준 ‖ before 토 ‖ before 하다 ‖ before-that «amount» ‖ before-that 간 ‖ before-that 라고 ‖ before-that 부터 ‖ before-that 신고 ‖ before-that 의는 ‖ before-that 줌 ‖ begins 순찰 ‖ begins 위원 ‖ begins 위촉
-1.2: begins 행정 ‖ begins 환경 ‖ behind 검산 ‖ behind 경위 ‖ behind 관에게 ‖ behind 급 ‖ behind 미장 ‖ behind 에서 ‖ behind 원이 ‖ behind 의장 ‖ behind 차장 ‖ behind 행정 ‖ line 검사 ‖ line 당직 ‖ line 대직 ‖ line 위촉 ‖ line 협조
-1.2: mark @ ‖ mark 代_
-1.3: before «mobile» ‖ before 교육 ‖ before 구청장 ‖ before 근무자 ‖ before 보고 ‖ before 시 ‖ before 옴 ‖ before 정과 ‖ before 정리 ‖ before 하자 ‖ before-that «landline» ‖ before-that 구청 ‖ before-that 말이
-1.3: before-that 연락 ‖ before-that 판단 ‖ begins 기안 ‖ begins 문서 ‖ begins 인사 ‖ begins 출장 ‖ behind 공무직 ‖ behind 도요금 ‖ behind 무 ‖ behind 무직 ‖ behind 수료 ‖ behind 요금 ‖ behind 이상 ‖ behind 장이 ‖ line 교대 ‖ line 무
-1.3: line 북문 ‖ line 실장 ‖ line 주의 ‖ line 차장 ‖ line 토목 ‖ line 황대기 ‖ mark _
-1.4: before 계부 ‖ before 관리 ‖ before 관장 ‖ before 구급대 ‖ before 근무 ‖ before 급대 ‖ before 리사 ‖ before 설명 ‖ before 주 ‖ before 주무관 ‖ before 지급 ‖ before 참관 ‖ before 팀장 ‖ behind 경찰 ‖ behind 기록 ‖ behind 보낸
-1.4: behind 부산 ‖ behind 부장 ‖ behind 설명 ‖ behind 승 ‖ behind 인식당 ‖ behind 하다 ‖ line 가점 ‖ line 상없음 ‖ line 점검 ‖ line 초 ‖ mark 代
-1.5: before «amount» ‖ before 관리사 ‖ before 기안 ‖ before 당직 ‖ before 무관 ‖ before 육과 ‖ before 주거 ‖ before-that 건 ‖ before-that 라면 ‖ before-that 받음 ‖ before-that 생계 ‖ before-that 위원 ‖ before-that 조사
-1.5: begins 비상 ‖ begins 징수 ‖ behind 계장 ‖ behind 관장 ‖ behind 말뚝 ‖ behind 시장 ‖ behind 토목 ‖ line 구급대 ‖ line 근무 ‖ line 급대 ‖ line 총괄 ‖ line 팀 ‖ tail 
-1.6: before 사서 ‖ before 총괄 ‖ before-that 복지 ‖ before-that 층 ‖ begins 보고 ‖ behind 가점 ‖ behind 국장 ‖ behind 보냄 ‖ behind 적음 ‖ behind 팀장이 ‖ line 도로
-1.7: before 입회 ‖ before 제 ‖ before 통화 ‖ before 하여 ‖ before-that 공무원 ‖ before-that 무원 ‖ before-that 시 ‖ begins 구급 ‖ behind 변론 ‖ behind 위원 ‖ line 대결 ‖ tail 입니다
-1.8: before 공무직 ‖ before 구청 ‖ before 무직 ‖ before 접수 ‖ before 조사 ‖ before 조사자 ‖ before-that 진행 ‖ behind 공단 ‖ behind 문의 ‖ behind 센터 ‖ behind 시간 ‖ behind 인쇄 ‖ behind 입회 ‖ behind 자리 ‖ behind 재문의
-1.8: behind 주무관 ‖ behind 확인 ‖ line 위원 ‖ line 직급 ‖ line 토 ‖ line 편성
-1.9: before 상담 ‖ before 인솔 ‖ before 처리 ‖ before 청장 ‖ before-that 직원 ‖ behind 검토 ‖ behind 관이 ‖ behind 무관 ‖ behind 장은 ‖ line 교수 ‖ line 출장
-2.0: before 검토 ‖ before 공무원 ‖ before 복지 ‖ before 승인 ‖ line 동장
-2.1: before 무원 ‖ behind 결재
-2.2: before 교사 ‖ begins 지방 ‖ behind 건넴 ‖ behind 완료 ‖ line 본청 ‖ line 여비
-2.3: before 동행 ‖ before 위원 ‖ behind 수용
-2.4: before 감독 ‖ before 직원
-2.6: before 경찰 ‖ before 공단 ‖ before 센터 ‖ behind 나동
-2.7: behind 과장 ‖ line 급
-2.9: before 담임 ‖ mark ★
-3.0: behind 순경
-3.2: before 담당 ‖ behind 팀장
-3.4: before 확인`;

const PERSON = `
4.8: 
1.9: behind 과장
1.8: behind 팀장
1.6: mark 0_
1.3: before 팀장
1.2: behind 무관
1.1: behind 주무관
1.0: tail ·
0.9: behind 장이 ‖ tail 이
0.8: before 무관 ‖ before 사람 ‖ before 주무관 ‖ behind 씨 ‖ behind 장은 ‖ tail 은
0.7: before 고인 ‖ before-that «date» ‖ behind 씨의 ‖ line 께서 ‖ mark ._ ‖ tail (
0.6: before «date» ‖ before-that 나온 ‖ before-that 었고 ‖ behind 관이 ‖ behind 군이 ‖ behind 님 ‖ behind 씨가 ‖ behind 에게 ‖ behind 팀장이 ‖ line 가 ‖ line 무원 ‖ line 변경 ‖ line 센터 ‖ line 요청 ‖ line 의 ‖ line 의견 ‖ line 지급
0.6: line 팀 ‖ tail  ‖ tail 	 ‖ tail , ‖ tail 가 ‖ tail 의
0.5: before 감독 ‖ before 구청 ‖ before 기안 ‖ before 대표 ‖ before 보호자 ‖ before 승인 ‖ before 신청 ‖ before 신청인 ‖ before 에는 ‖ before 위원 ‖ before 주인 ‖ before 직원 ‖ before 청인 ‖ before 호자 ‖ before-that 과장
0.5: before-that 니라 ‖ before-that 아니라 ‖ before-that 창단 ‖ before-that 합창단 ‖ begins 담당 ‖ begins 동의 ‖ begins 들어 ‖ begins 방문 ‖ begins 상황 ‖ begins 자전 ‖ begins 주민 ‖ begins 참석 ‖ begins 찾아 ‖ begins 총무
0.5: behind «resident-number» ‖ behind 님께 ‖ behind 님은 ‖ behind 명의 ‖ behind 생님 ‖ behind 선생님 ‖ behind 에서 ‖ behind 외 ‖ line «date» ‖ line 강의 ‖ line 개입 ‖ line 건 ‖ line 결재 ‖ line 공무원 ‖ line 관장 ‖ line 다
0.5: line 대결 ‖ line 대기 ‖ line 등록 ‖ line 문의 ‖ line 민원 ‖ line 번 ‖ line 본청 ‖ line 서명 ‖ line 석자 ‖ line 설득 ‖ line 없음 ‖ line 온 ‖ line 작성 ‖ line 전화 ‖ line 조 ‖ line 참석 ‖ line 참석자 ‖ line 책상 ‖ line 협조 ‖ mark )_
0.5: mark “ ‖ mark →_ ‖ tail | ‖ tail 에게 ‖ tail 을
0.4: before 답 ‖ before 대상 ‖ before 대원 ‖ before 망 ‖ before 무자 ‖ before 민원인 ‖ before 버지 ‖ before 손님 ‖ before 심사 ‖ before 아버지 ‖ before 원인 ‖ before 원장 ‖ before 유아 ‖ before 유족 ‖ before 이 ‖ before 제출
0.4: before 하고 ‖ before 하는 ‖ before 함 ‖ before-that 신고 ‖ before-that 신청서 ‖ before-that 조사 ‖ before-that 직원 ‖ before-that 청서 ‖ before-that 확인 ‖ begins 가로 ‖ begins 검토 ‖ begins 공동 ‖ begins 공무 ‖ begins 교육
0.4: begins 보조 ‖ begins 비상 ‖ begins 사무 ‖ begins 소유 ‖ begins 연구 ‖ begins 왼쪽 ‖ begins 이의 ‖ begins 인데 ‖ begins 자원 ‖ begins 체육 ‖ behind «landline» ‖ behind 고인 ‖ behind 님이 ‖ behind 다음 ‖ behind 르신 ‖ behind 머니
0.4: behind 무관이 ‖ behind 버지 ‖ behind 아버지 ‖ behind 어르신 ‖ behind 자리 ‖ behind 확인 ‖ line 강사 ‖ line 개선 ‖ line 결석 ‖ line 경찰 ‖ line 계좌 ‖ line 고자 ‖ line 과 ‖ line 교대 ‖ line 급 ‖ line 네 ‖ line 님 ‖ line 님께서
0.4: line 답변 ‖ line 대상 ‖ line 명 ‖ line 명단 ‖ line 모 ‖ line 모임 ‖ line 받음 ‖ line 보냄 ‖ line 본인 ‖ line 부부 ‖ line 부서 ‖ line 부친 ‖ line 부터 ‖ line 사자 ‖ line 수 ‖ line 수료 ‖ line 수용 ‖ line 순경 ‖ line 야간 ‖ line 오늘
0.4: line 와 ‖ line 외 ‖ line 운전 ‖ line 원회 ‖ line 위원회 ‖ line 은 ‖ line 인 ‖ line 인솔 ‖ line 입회 ‖ line 전 ‖ line 추천 ‖ line 출석 ‖ line 통지 ‖ line 편성 ‖ line 학교 ‖ line 학생 ‖ line 함 ‖ line 행사 ‖ line 호관이 ‖ line 회신
0.4: line 회의 ‖ line 후 ‖ line 훈련 ‖ mark >_ ‖ mark · ‖ mark ○_ ‖ mark ★ ‖ tail 과 ‖ tail 님께 ‖ tail 인데요
0.3: before «plate» ‖ before 계인 ‖ before 관계인 ‖ before 교사 ‖ before 구인 ‖ before 구조자 ‖ before 국인 ‖ before 기사 ‖ before 노인 ‖ before 느리 ‖ before 님이 ‖ before 담당 ‖ before 담임 ‖ before 당연직 ‖ before 리자
0.3: before 며느리 ‖ before 무부장 ‖ before 봉인 ‖ before 분 ‖ before 성명 ‖ before 소에 ‖ before 수신 ‖ before 시장은 ‖ before 신고인 ‖ before 아내 ‖ before 아들 ‖ before 안건 ‖ before 업체 ‖ before 연직 ‖ before 옆집 ‖ before 온
0.3: before 외국인 ‖ before 용자 ‖ before 위원장 ‖ before 의무자 ‖ before 이사 ‖ before 입자 ‖ before 자 ‖ before 장원 ‖ before 장은 ‖ before 전임 ‖ before 정국장 ‖ before 정정 ‖ before 조사 ‖ before 조자 ‖ before 주민 ‖ before 중
0.3: before 청구인 ‖ before 층 ‖ before 학생 ‖ before 형 ‖ before 호 ‖ before-that 공단 ‖ before-that 대표 ‖ before-that 도서 ‖ before-that 백일장 ‖ before-that 보고 ‖ before-that 보자 ‖ before-that 보호 ‖ before-that 사람
0.3: before-that 설공단 ‖ before-that 습니다 ‖ before-that 씨의 ‖ before-that 알려 ‖ before-that 에게 ‖ before-that 에는 ‖ before-that 온 ‖ before-that 일장 ‖ before-that 자료 ‖ before-that 정위 ‖ before-that 조자
0.3: before-that 책상 ‖ before-that 하심 ‖ before-that 협조 ‖ before-that 협조자 ‖ before-that 회보 ‖ begins 가정 ‖ begins 개인 ‖ begins 건축 ‖ begins 경로 ‖ begins 공용 ‖ begins 구청 ‖ begins 근무 ‖ begins 급식 ‖ begins 님께
0.3: begins 달라 ‖ begins 당직 ‖ begins 대기 ‖ begins 돌려 ‖ begins 돌아 ‖ begins 마무 ‖ begins 마을 ‖ begins 명의 ‖ begins 보도 ‖ begins 보상 ‖ begins 사람 ‖ begins 설명 ‖ begins 수성 ‖ begins 심사 ‖ begins 심의 ‖ begins 안전
0.3: begins 앞으 ‖ begins 어르 ‖ begins 업무 ‖ begins 에게 ‖ begins 여행 ‖ begins 연락 ‖ begins 영양 ‖ begins 예금 ‖ begins 예산 ‖ begins 요청 ‖ begins 우편 ‖ begins 운전 ‖ begins 위생 ‖ begins 장학 ‖ begins 주차 ‖ begins 징수
0.3: begins 책임 ‖ begins 출장 ‖ begins 판소 ‖ begins 피해 ‖ begins 현장 ‖ begins 협의 ‖ begins 협조 ‖ begins 확인 ‖ begins 환경 ‖ behind 검토 ‖ behind 결과 ‖ behind 과장이 ‖ behind 교가 ‖ behind 교사 ‖ behind 국장 ‖ behind 귀하
0.3: behind 근금지 ‖ behind 금지 ‖ behind 니가 ‖ behind 니는 ‖ behind 댁 ‖ behind 들은 ‖ behind 라는 ‖ behind 머니가 ‖ behind 무과장 ‖ behind 문을 ‖ behind 및 ‖ behind 받은 ‖ behind 버스 ‖ behind 봉인 ‖ behind 설명 ‖ behind 시장은
0.3: behind 안내 ‖ behind 원이 ‖ behind 위원 ‖ behind 인의 ‖ behind 자 ‖ behind 참석 ‖ behind 팀장은 ‖ behind 현장 ‖ line «age» ‖ line «mail» ‖ line «mobile» ‖ line «plate» ‖ line 간 ‖ line 거부 ‖ line 건은 ‖ line 검사
0.3: line 검토자 ‖ line 게서 ‖ line 결정 ‖ line 계약 ‖ line 곳 ‖ line 공개 ‖ line 관과 ‖ line 교감 ‖ line 교사 ‖ line 교수 ‖ line 귀하 ‖ line 근무 ‖ line 급자 ‖ line 기로 ‖ line 기록 ‖ line 기자 ‖ line 끝 ‖ line 냄 ‖ line 님께 ‖ line 달라
0.3: line 담당 ‖ line 담당자 ‖ line 담임 ‖ line 당자 ‖ line 당첨 ‖ line 대리 ‖ line 대신 ‖ line 동장 ‖ line 동행 ‖ line 둘 ‖ line 드림 ‖ line 등 ‖ line 딸 ‖ line 르신 ‖ line 리인 ‖ line 마무리 ‖ line 명함 ‖ line 무과 ‖ line 무관과
0.3: line 무국장 ‖ line 무리 ‖ line 문 ‖ line 물품 ‖ line 반장 ‖ line 받는 ‖ line 받아 ‖ line 발급 ‖ line 방장 ‖ line 보도 ‖ line 보류 ‖ line 복지 ‖ line 부자 ‖ line 사가 ‖ line 사를 ‖ line 사본 ‖ line 사실 ‖ line 사회 ‖ line 산 ‖ line 상금
0.3: line 상담 ‖ line 상없음 ‖ line 생과 ‖ line 서류 ‖ line 서예 ‖ line 섭외 ‖ line 성군 ‖ line 성명 ‖ line 세요 ‖ line 소리 ‖ line 소유 ‖ line 수당 ‖ line 습니다 ‖ line 시간 ‖ line 실 ‖ line 심의 ‖ line 안자 ‖ line 앞으로 ‖ line 어르신
0.3: line 업체 ‖ line 에게 ‖ line 에게서 ‖ line 연락 ‖ line 완료 ‖ line 요일 ‖ line 우리 ‖ line 운영 ‖ line 위임 ‖ line 의를 ‖ line 의심 ‖ line 의원 ‖ line 의위원 ‖ line 이 ‖ line 이웃 ‖ line 인수 ‖ line 인함 ‖ line 일 ‖ line 입니다
0.3: line 입소 ‖ line 장소 ‖ line 재로 ‖ line 적합 ‖ line 전달 ‖ line 전원 ‖ line 제목 ‖ line 조치 ‖ line 주장 ‖ line 쪽 ‖ line 쪽부터 ‖ line 차장 ‖ line 책임자 ‖ line 첫 ‖ line 청구 ‖ line 축사 ‖ line 층 ‖ line 토 ‖ line 토자 ‖ line 통보
0.3: line 통장 ‖ line 판소리 ‖ line 평가 ‖ line 할머니 ‖ line 함께 ‖ line 합격 ‖ line 행정 ‖ line 협조자 ‖ line 회사 ‖ line 회수 ‖ mark . ‖ mark /_ ‖ mark | ‖ mark ·_ ‖ tail ; ‖ tail → ‖ tail 네 ‖ tail 에게서 ‖ tail 와 ‖ tail 임
0.2: before 개사 ‖ before 갯길 ‖ before 계과 ‖ before 계과장 ‖ before 고갯길 ‖ before 나 ‖ before 니다 ‖ before 다툼 ‖ before 대결 ‖ before 리팀장 ‖ before 말 ‖ before 멘티 ‖ before 방서 ‖ before 부는 ‖ before 세입자 ‖ before 소방서
0.2: before 수강 ‖ before 수급 ‖ before 시 ‖ before 시의회 ‖ before 씨가 ‖ before 예진 ‖ before 옴 ‖ before 이용자 ‖ before 장이 ‖ before 점주 ‖ before 정업체 ‖ before 중개사 ‖ before 책과장 ‖ before 출팀장 ‖ before 파는 ‖ before 했고
0.2: before 화는 ‖ before 회계과 ‖ before-that 검표 ‖ before-that 는 ‖ before-that 답변 ‖ before-that 대회 ‖ before-that 동 ‖ before-that 라는 ‖ before-that 러진 ‖ before-that 먼저 ‖ before-that 버스 ‖ before-that 병원
0.2: before-that 본청 ‖ before-that 비움 ‖ before-that 상담 ‖ before-that 소환 ‖ before-that 심사 ‖ before-that 쓰러진 ‖ before-that 압류 ‖ before-that 우체국 ‖ before-that 의록 ‖ before-that 자는 ‖ before-that 전입
0.2: before-that 점검표 ‖ before-that 참석 ‖ before-that 체국 ‖ before-that 팀 ‖ before-that 현장 ‖ before-that 회의록 ‖ begins 간호 ‖ begins 감염 ‖ begins 강사 ‖ begins 건강 ‖ begins 결과 ‖ begins 경위 ‖ begins 고갯 ‖ begins 과태
0.2: begins 기부 ‖ begins 기안 ‖ begins 긴급 ‖ begins 나머 ‖ begins 대상 ‖ begins 두드 ‖ begins 모범 ‖ begins 배우 ‖ begins 사유 ‖ begins 상속 ‖ begins 새벽 ‖ begins 서류 ‖ begins 송부 ‖ begins 수고 ‖ begins 수급 ‖ begins 수상
0.2: begins 올해 ‖ begins 위원 ‖ begins 위촉 ‖ begins 의료 ‖ begins 이름 ‖ begins 입니 ‖ begins 작업 ‖ begins 점용 ‖ begins 접수 ‖ begins 제보 ‖ begins 지원 ‖ begins 진정 ‖ begins 참가 ‖ begins 참관 ‖ begins 총괄 ‖ begins 추첨
0.2: begins 토지 ‖ begins 통지 ‖ begins 통합 ‖ begins 학생 ‖ begins 회계 ‖ behind «mail» ‖ behind «plate» ‖ behind 구청 ‖ behind 금 ‖ behind 길 ‖ behind 께는 ‖ behind 내가 ‖ behind 냉장고 ‖ behind 다시 ‖ behind 당일
0.2: behind 대리가 ‖ behind 리가 ‖ behind 방교가 ‖ behind 보고 ‖ behind 보조 ‖ behind 서면 ‖ behind 서명 ‖ behind 세 ‖ behind 순찰 ‖ behind 오전 ‖ behind 유족 ‖ behind 인 ‖ behind 장고 ‖ behind 장님 ‖ behind 장장 ‖ behind 제가
0.2: behind 주 ‖ behind 즉시 ‖ behind 지원 ‖ behind 책과장 ‖ behind 항의 ‖ line «amount» ‖ line 가자 ‖ line 감사실 ‖ line 갯길 ‖ line 거울 ‖ line 검자 ‖ line 검토 ‖ line 경로당 ‖ line 경위 ‖ line 계과장 ‖ line 고갯길 ‖ line 곤란
0.2: line 공무직 ‖ line 과태료 ‖ line 관계 ‖ line 관이 ‖ line 괄반 ‖ line 교섭 ‖ line 금으로 ‖ line 기간 ‖ line 깨진 ‖ line 나감 ‖ line 남구 ‖ line 남편 ‖ line 낸 ‖ line 농협 ‖ line 담장 ‖ line 당직 ‖ line 대응 ‖ line 대피 ‖ line 도로
0.2: line 도사 ‖ line 도자료 ‖ line 들것 ‖ line 로당 ‖ line 리기 ‖ line 모친 ‖ line 무직 ‖ line 무팀장 ‖ line 문에 ‖ line 바뀜 ‖ line 바람 ‖ line 반납 ‖ line 받을 ‖ line 발표 ‖ line 방훈련 ‖ line 배석 ‖ line 배우자 ‖ line 버스 ‖ line 보완
0.2: line 보조금 ‖ line 봄 ‖ line 봉사왕 ‖ line 부 ‖ line 부름 ‖ line 부재 ‖ line 분실 ‖ line 분은 ‖ line 사고 ‖ line 사과 ‖ line 사령 ‖ line 사에서 ‖ line 사용자 ‖ line 사측 ‖ line 사팀 ‖ line 사항 ‖ line 상황 ‖ line 선수 ‖ line 설명
0.2: line 셋 ‖ line 소방장 ‖ line 소유자 ‖ line 소음 ‖ line 수도 ‖ line 수로 ‖ line 수인 ‖ line 수자 ‖ line 수팀 ‖ line 시공 ‖ line 식개선 ‖ line 신고자 ‖ line 신청 ‖ line 씨는 ‖ line 씨와 ‖ line 아감 ‖ line 아님 ‖ line 아이 ‖ line 아침
0.2: line 안 ‖ line 안에 ‖ line 않음 ‖ line 양교사 ‖ line 업자 ‖ line 여권 ‖ line 여행가 ‖ line 연습 ‖ line 예진 ‖ line 올해의 ‖ line 요구 ‖ line 우자 ‖ line 원으로 ‖ line 위생과 ‖ line 위촉 ‖ line 유치원 ‖ line 은행 ‖ line 응답 ‖ line 의는
0.2: line 의사 ‖ line 의서 ‖ line 의자 ‖ line 이터 ‖ line 인사 ‖ line 인자 ‖ line 일지 ‖ line 작가 ‖ line 잔여 ‖ line 장에는 ‖ line 장자 ‖ line 적음 ‖ line 적이 ‖ line 점용료 ‖ line 정과장 ‖ line 정실장 ‖ line 정지 ‖ line 제 ‖ line 조금
0.2: line 조정 ‖ line 주차 ‖ line 중재 ‖ line 지도사 ‖ line 지시 ‖ line 지정 ‖ line 직접 ‖ line 진술 ‖ line 징수 ‖ line 징수팀 ‖ line 차주 ‖ line 찬성 ‖ line 채용 ‖ line 채택 ‖ line 체교섭 ‖ line 총괄반 ‖ line 총무 ‖ line 추가 ‖ line 출장
0.2: line 출장자 ‖ line 취소 ‖ line 치원 ‖ line 태료 ‖ line 통역 ‖ line 퇴장 ‖ line 틀림 ‖ line 포기 ‖ line 표창 ‖ line 피해 ‖ line 해의 ‖ line 행가 ‖ line 행자 ‖ line 화 ‖ line 화로 ‖ line 화를 ‖ line 확인함 ‖ line 환급 ‖ line 환자 ‖ mark _
0.2: mark ”_ ‖ tail 님
-0.2: before 금 ‖ before 사유 ‖ before 위 ‖ before 최우수 ‖ before-that 교체 ‖ before-that 반송 ‖ before-that 서준 ‖ before-that 아닌 ‖ before-that 안서 ‖ before-that 우은희 ‖ before-that 은희 ‖ before-that 제안서 ‖ begins 강아
-0.2: begins 고객 ‖ begins 공인 ‖ begins 공장 ‖ begins 관심 ‖ begins 관악 ‖ begins 군정 ‖ begins 김유 ‖ begins 되겠 ‖ begins 매달 ‖ begins 박소 ‖ begins 배시 ‖ begins 배준 ‖ begins 보훈 ‖ begins 부구 ‖ begins 부천 ‖ begins 불렀
-0.2: begins 비밀 ‖ begins 사과 ‖ begins 손으 ‖ begins 송유 ‖ begins 순으 ‖ begins 시공 ‖ begins 아버 ‖ begins 아파 ‖ begins 않느 ‖ begins 양소 ‖ begins 오래 ‖ begins 요양 ‖ begins 우서 ‖ begins 우체 ‖ begins 웃으 ‖ begins 이라
-0.2: begins 장례 ‖ begins 전임 ‖ begins 정소 ‖ begins 제갈 ‖ begins 조서 ‖ begins 조주 ‖ begins 주사 ‖ begins 지출 ‖ begins 진술 ‖ begins 최저 ‖ begins 측정 ‖ begins 톤이 ‖ begins 틀림 ‖ begins 하교 ‖ begins 하므 ‖ begins 학년
-0.2: begins 한울 ‖ begins 행사 ‖ begins 허리 ‖ begins 회사 ‖ begins 회신 ‖ begins 휠체 ‖ behind 가족 ‖ behind 감독 ‖ behind 교육 ‖ behind 동 ‖ behind 동반 ‖ behind 동원 ‖ behind 변호사 ‖ behind 신청인 ‖ behind 주원 ‖ behind 청인
-0.2: behind 통화 ‖ line 가방만 ‖ line 가방을 ‖ line 가져 ‖ line 갈유림 ‖ line 갔다 ‖ line 강아지 ‖ line 개사 ‖ line 거리 ‖ line 거주함 ‖ line 검표 ‖ line 게처럼 ‖ line 견을 ‖ line 결정위 ‖ line 경찰관 ‖ line 경환 ‖ line 고선아 ‖ line 고조사
-0.2: line 관심을 ‖ line 관악구 ‖ line 교가 ‖ line 교부함 ‖ line 교하는 ‖ line 구인 ‖ line 군데 ‖ line 군정에 ‖ line 궁동원 ‖ line 궁창호 ‖ line 그만둠 ‖ line 글씨 ‖ line 기는 ‖ line 기안 ‖ line 내용에 ‖ line 너져 ‖ line 년부장 ‖ line 니는
-0.2: line 다친 ‖ line 달성 ‖ line 달에 ‖ line 담자 ‖ line 당일 ‖ line 대리가 ‖ line 던바 ‖ line 던짐 ‖ line 도윤 ‖ line 독촉장 ‖ line 되겠다 ‖ line 드럼 ‖ line 드리며 ‖ line 들음 ‖ line 떼 ‖ line 람실 ‖ line 람케 ‖ line 래된 ‖ line 렀고
-0.2: line 리 ‖ line 리다툼 ‖ line 리며 ‖ line 린터 ‖ line 만둠 ‖ line 말함 ‖ line 머리 ‖ line 무너져 ‖ line 무실 ‖ line 물을 ‖ line 미옥 ‖ line 민원실 ‖ line 민율 ‖ line 박소민 ‖ line 방만 ‖ line 방을 ‖ line 배시희 ‖ line 배준진 ‖ line 번호를
-0.2: line 범위 ‖ line 벽돌 ‖ line 변기 ‖ line 복귀 ‖ line 본인이 ‖ line 부모 ‖ line 부천시 ‖ line 부탁한 ‖ line 불러 ‖ line 불렀고 ‖ line 사무실 ‖ line 사실이 ‖ line 사요원 ‖ line 사이 ‖ line 서면 ‖ line 서준 ‖ line 선아 ‖ line 설치 ‖ line 소민
-0.2: line 소우 ‖ line 손으로 ‖ line 수율 ‖ line 순으로 ‖ line 시희 ‖ line 심으로 ‖ line 심을 ‖ line 심한 ‖ line 쓸 ‖ line 아지 ‖ line 악구 ‖ line 안서 ‖ line 않느냐 ‖ line 알아봄 ‖ line 았다는 ‖ line 양소우 ‖ line 억수를 ‖ line 없이 ‖ line 열람실
-0.2: line 열람케 ‖ line 였던바 ‖ line 영규정 ‖ line 영아 ‖ line 오래된 ‖ line 용에 ‖ line 우경환 ‖ line 우세찬 ‖ line 우수 ‖ line 우체국 ‖ line 웃으심 ‖ line 원실 ‖ line 위원장 ‖ line 유산 ‖ line 의견을 ‖ line 이다 ‖ line 이제 ‖ line 인쉼터
-0.2: line 일직 ‖ line 입자 ‖ line 입증 ‖ line 잘 ‖ line 저생계 ‖ line 점주 ‖ line 정위 ‖ line 정현율 ‖ line 제가 ‖ line 제안서 ‖ line 조서 ‖ line 조서를 ‖ line 조주원 ‖ line 좋다 ‖ line 주함 ‖ line 줌 ‖ line 중개사 ‖ line 중에 ‖ line 지기를
-0.2: line 지킴 ‖ line 집에 ‖ line 찍은 ‖ line 찰관 ‖ line 처럼 ‖ line 청구인 ‖ line 체국 ‖ line 친부 ‖ line 탁한 ‖ line 토지 ‖ line 톤이나 ‖ line 통학 ‖ line 평소 ‖ line 풀어 ‖ line 프린터 ‖ line 하는 ‖ line 하므로 ‖ line 한다 ‖ line 허리가
-0.2: line 현장을 ‖ line 협의 ‖ line 호를 ‖ line 호사 ‖ line 호소 ‖ line 화교육 ‖ line 황민율 ‖ line 회사에 ‖ line 회의록 ‖ line 후기
-0.3: before 었고 ‖ before 우산 ‖ before 의회 ‖ before 협의 ‖ before-that * ‖ before-that 관인 ‖ before-that 급식 ‖ before-that 나로 ‖ before-that 다고 ‖ before-that 대상 ‖ before-that 에서 ‖ before-that 유림
-0.3: before-that 하나로 ‖ begins 가야 ‖ begins 결격 ‖ begins 결재 ‖ begins 고적 ‖ begins 공원 ‖ begins 공항 ‖ begins 교무 ‖ begins 교민 ‖ begins 군의 ‖ begins 굴뚝 ‖ begins 글짓 ‖ begins 낮에 ‖ begins 노시 ‖ begins 노트 ‖ begins 놀이
-0.3: begins 누수 ‖ begins 도서 ‖ begins 독촉 ‖ begins 독후 ‖ begins 되었 ‖ begins 리프 ‖ begins 마음 ‖ begins 만연 ‖ begins 말고 ‖ begins 말이 ‖ begins 말티 ‖ begins 머리 ‖ begins 먹거 ‖ begins 무용 ‖ begins 문태 ‖ begins 물품
-0.3: begins 밑에 ‖ begins 반영 ‖ begins 받으 ‖ begins 밤에 ‖ begins 배설 ‖ begins 변경 ‖ begins 보인 ‖ begins 복지 ‖ begins 봉사 ‖ begins 봉투 ‖ begins 불편 ‖ begins 블라 ‖ begins 사례 ‖ begins 상이 ‖ begins 상태 ‖ begins 상한
-0.3: begins 서대 ‖ begins 서은 ‖ begins 서진 ‖ begins 선물 ‖ begins 선우 ‖ begins 선임 ‖ begins 성실 ‖ begins 수원 ‖ begins 신고 ‖ begins 신청 ‖ begins 심폐 ‖ begins 아래 ‖ begins 아이 ‖ begins 양준 ‖ begins 없음 ‖ begins 여사
-0.3: begins 영어 ‖ begins 우은 ‖ begins 원칙 ‖ begins 이상 ‖ begins 이야 ‖ begins 인쇄 ‖ begins 읽었 ‖ begins 자연 ‖ begins 작성 ‖ begins 재촉 ‖ begins 전자 ‖ begins 정보 ‖ begins 정부 ‖ begins 조부 ‖ begins 종사 ‖ begins 주기
-0.3: begins 주무 ‖ begins 주방 ‖ begins 중개 ‖ begins 진심 ‖ begins 착한 ‖ begins 처리 ‖ begins 초급 ‖ begins 최우 ‖ begins 추모 ‖ begins 충주 ‖ begins 틀렸 ‖ begins 폐수 ‖ begins 표준 ‖ begins 학예 ‖ begins 한누 ‖ begins 한마
-0.3: begins 할아 ‖ begins 현판 ‖ begins 황민 ‖ begins 황소 ‖ behind 가방 ‖ behind 별이 ‖ behind 부감독 ‖ behind 소준 ‖ behind 아닌 ‖ behind 으로 ‖ behind 장을 ‖ behind 총괄 ‖ behind 현장을 ‖ line 가능 ‖ line 가번호 ‖ line 가야지
-0.3: line 가을 ‖ line 간식 ‖ line 간판 ‖ line 감독 ‖ line 감보호 ‖ line 감사 ‖ line 개 ‖ line 개보수 ‖ line 객님께 ‖ line 건강 ‖ line 걸어 ‖ line 격사유 ‖ line 격업소 ‖ line 결과 ‖ line 경회 ‖ line 계인 ‖ line 고는 ‖ line 고로 ‖ line 공장장
-0.3: line 관계인 ‖ line 국수 ‖ line 국인 ‖ line 군경회 ‖ line 굴뚝에 ‖ line 궁세찬 ‖ line 근거 ‖ line 글 ‖ line 글짓기 ‖ line 급반 ‖ line 기념품 ‖ line 기탁 ‖ line 나동 ‖ line 나로 ‖ line 남긴 ‖ line 남도 ‖ line 낮에는 ‖ line 내문 ‖ line 념품
-0.3: line 노트북 ‖ line 니가 ‖ line 니라는 ‖ line 님은 ‖ line 대관 ‖ line 대문구 ‖ line 대학생 ‖ line 도를 ‖ line 도면이 ‖ line 도서관 ‖ line 도위원 ‖ line 독후감 ‖ line 뒤 ‖ line 들이 ‖ line 등록이 ‖ line 뚝에 ‖ line 라인드 ‖ line 래에서
-0.3: line 렸나 ‖ line 렸지 ‖ line 례비 ‖ line 례식장 ‖ line 리가 ‖ line 리대로 ‖ line 리카락 ‖ line 리프트 ‖ line 립병원 ‖ line 마중 ‖ line 만연초 ‖ line 말고는 ‖ line 말이다 ‖ line 말티즈 ‖ line 맞게 ‖ line 머니가 ‖ line 먹거리 ‖ line 멘토
-0.3: line 며 ‖ line 면이 ‖ line 명서 ‖ line 명확인 ‖ line 무부장 ‖ line 문고로 ‖ line 문태혁 ‖ line 민빈 ‖ line 민요 ‖ line 민회장 ‖ line 밀번호 ‖ line 밀어 ‖ line 밑에서 ‖ line 받으러 ‖ line 밤에는 ‖ line 방교가 ‖ line 방세 ‖ line 방에서
-0.3: line 방접종 ‖ line 백만 ‖ line 번길 ‖ line 별이 ‖ line 병준 ‖ line 보호사 ‖ line 봉인 ‖ line 붙임 ‖ line 비를 ‖ line 비스 ‖ line 비움 ‖ line 뿐 ‖ line 사는 ‖ line 사례비 ‖ line 사업장 ‖ line 사용 ‖ line 사용료 ‖ line 사항을 ‖ line 상무
-0.3: line 상속 ‖ line 상속인 ‖ line 상태로 ‖ line 서관 ‖ line 서비스 ‖ line 서수발 ‖ line 설물을 ‖ line 설직 ‖ line 성실한 ‖ line 세입자 ‖ line 소에 ‖ line 소윤 ‖ line 소준 ‖ line 소환 ‖ line 속인 ‖ line 손자 ‖ line 수강 ‖ line 수발 ‖ line 수원시
-0.3: line 수장 ‖ line 스기사 ‖ line 시경 ‖ line 시공사 ‖ line 시설직 ‖ line 시연 ‖ line 시험 ‖ line 신호 ‖ line 실한 ‖ line 아파트 ‖ line 안내문 ‖ line 안전과 ‖ line 알려 ‖ line 야지 ‖ line 양림 ‖ line 어로 ‖ line 업장 ‖ line 없다고 ‖ line 없음을
-0.3: line 에 ‖ line 연금 ‖ line 연초 ‖ line 영어로 ‖ line 영현 ‖ line 오전 ‖ line 외국인 ‖ line 요율 ‖ line 우대 ‖ line 우별이 ‖ line 원과 ‖ line 원시 ‖ line 원칙에 ‖ line 유아 ‖ line 유원 ‖ line 으러 ‖ line 은희 ‖ line 이력 ‖ line 이불
-0.3: line 인드 ‖ line 장은 ‖ line 장장 ‖ line 장치 ‖ line 장하나 ‖ line 재어 ‖ line 적대원 ‖ line 전과 ‖ line 전임자 ‖ line 점검표 ‖ line 접속 ‖ line 접수 ‖ line 정도 ‖ line 정업체 ‖ line 제출인 ‖ line 조작 ‖ line 조회 ‖ line 종 ‖ line 종료
-0.3: line 주기는 ‖ line 주원 ‖ line 준경 ‖ line 준윤 ‖ line 쥐 ‖ line 증서 ‖ line 지방세 ‖ line 지연 ‖ line 지킴이 ‖ line 지환 ‖ line 진철강 ‖ line 짓기 ‖ line 차상 ‖ line 찰서에 ‖ line 찻잔 ‖ line 창고 ‖ line 채수 ‖ line 처남 ‖ line 처치는
-0.3: line 천시 ‖ line 철강 ‖ line 체전 ‖ line 초급반 ‖ line 촉함 ‖ line 촬영 ‖ line 최우수 ‖ line 출시설 ‖ line 출인 ‖ line 충주시 ‖ line 치는 ‖ line 칙에 ‖ line 칭찬 ‖ line 카락 ‖ line 킴이 ‖ line 태경 ‖ line 태로 ‖ line 트북 ‖ line 틀렸나
-0.3: line 틀렸지 ‖ line 티즈 ‖ line 파트 ‖ line 판을 ‖ line 펴서 ‖ line 포함 ‖ line 프트 ‖ line 필지 ‖ line 하나로 ‖ line 한요율 ‖ line 함을 ‖ line 항까지 ‖ line 항을 ‖ line 행사장 ‖ line 행진 ‖ line 현율 ‖ line 현정 ‖ line 현판을 ‖ line 호에
-0.3: line 호통 ‖ line 혼입 ‖ line 화면 ‖ line 확보 ‖ line 황소윤 ‖ line 회장 ‖ line 후감 ‖ line 후원 ‖ line 휴양림 ‖ mark -_ ‖ tail " ‖ tail 만
-0.4: before * ‖ before 공단 ‖ before 공원과 ‖ before 구역을 ‖ before 담자 ‖ before 무과장 ‖ before 사자의 ‖ before 시장 ‖ before 역을 ‖ before 원과 ‖ before 자의 ‖ before 전실장 ‖ before 줌 ‖ before-that «amount» ‖ before-that 결과
-0.4: before-that 소형견 ‖ before-that 없다고 ‖ before-that 제 ‖ before-that 준진 ‖ before-that 형견 ‖ begins 가형 ‖ begins 개교 ‖ begins 개의 ‖ begins 경제 ‖ begins 경찰 ‖ begins 공석 ‖ begins 공시 ‖ begins 곽지 ‖ begins 관계
-0.4: begins 교체 ‖ begins 구술 ‖ begins 구역 ‖ begins 규격 ‖ begins 기본 ‖ begins 내담 ‖ begins 노출 ‖ begins 녹취 ‖ begins 대형 ‖ begins 덧붙 ‖ begins 도면 ‖ begins 등하 ‖ begins 리허 ‖ begins 말했 ‖ begins 매개 ‖ begins 방화
-0.4: begins 백일 ‖ begins 복합 ‖ begins 부감 ‖ begins 부동 ‖ begins 부탁 ‖ begins 빈자 ‖ begins 상수 ‖ begins 생년 ‖ begins 서주 ‖ begins 설비 ‖ begins 성원 ‖ begins 소형 ‖ begins 속도 ‖ begins 습득 ‖ begins 시험 ‖ begins 아주
-0.4: begins 않겠 ‖ begins 어려 ‖ begins 열람 ‖ begins 요구 ‖ begins 유리 ‖ begins 유형 ‖ begins 응답 ‖ begins 의무 ‖ begins 자리 ‖ begins 장치 ‖ begins 전문 ‖ begins 정유 ‖ begins 정정 ‖ begins 정현 ‖ begins 줄이 ‖ begins 집배
-0.4: begins 처분 ‖ begins 피상 ‖ begins 한자 ‖ begins 황보 ‖ begins 회의 ‖ begins 희망 ‖ behind 고 ‖ behind 곳의 ‖ behind 노출을 ‖ behind 배변 ‖ behind 출을 ‖ line 가팀 ‖ line 건실 ‖ line 격으로 ‖ line 견과 ‖ line 견은 ‖ line 결
-0.4: line 경함 ‖ line 곳의 ‖ line 공고 ‖ line 공원과 ‖ line 과장이 ‖ line 관리팀 ‖ line 교체 ‖ line 구역을 ‖ line 구조자 ‖ line 군의회 ‖ line 그 ‖ line 기록을 ‖ line 기를 ‖ line 깬 ‖ line 나진 ‖ line 낙하 ‖ line 남김 ‖ line 납품한 ‖ line 내가
-0.4: line 내담자 ‖ line 년월일 ‖ line 노출을 ‖ line 높임 ‖ line 니라 ‖ line 답하지 ‖ line 대금 ‖ line 덧붙임 ‖ line 도하는 ‖ line 돌이 ‖ line 동반 ‖ line 뒤쪽 ‖ line 듣고 ‖ line 들은 ‖ line 등하교 ‖ line 라 ‖ line 러스 ‖ line 려고 ‖ line 록을
-0.4: line 료로 ‖ line 를 ‖ line 리고 ‖ line 리를 ‖ line 리부터 ‖ line 리팀 ‖ line 리허설 ‖ line 말했다 ‖ line 멘티 ‖ line 무용수 ‖ line 문을 ‖ line 민정 ‖ line 및 ‖ line 반영이 ‖ line 방화문 ‖ line 배 ‖ line 배변 ‖ line 배원 ‖ line 백일장
-0.4: line 버지 ‖ line 변경함 ‖ line 별조사 ‖ line 보건실 ‖ line 보부 ‖ line 보호 ‖ line 복합기 ‖ line 봉투 ‖ line 봐 ‖ line 부감독 ‖ line 부지원 ‖ line 분 ‖ line 불량 ‖ line 빈자리 ‖ line 사결과 ‖ line 사유 ‖ line 사자의 ‖ line 상담자 ‖ line 상호
-0.4: line 석으로 ‖ line 설 ‖ line 설비를 ‖ line 성원이 ‖ line 세무사 ‖ line 소형견 ‖ line 속도를 ‖ line 손님 ‖ line 쇄소에 ‖ line 수빈 ‖ line 수조서 ‖ line 순찰 ‖ line 술함 ‖ line 쉬는 ‖ line 시험실 ‖ line 신을 ‖ line 아내 ‖ line 아니라 ‖ line 아닌
-0.4: line 아버지 ‖ line 않았음 ‖ line 았음 ‖ line 야기를 ‖ line 역을 ‖ line 연탄 ‖ line 영이 ‖ line 예방 ‖ line 예산 ‖ line 예실 ‖ line 옴 ‖ line 용수 ‖ line 우산 ‖ line 월일 ‖ line 유리를 ‖ line 유지 ‖ line 유형을 ‖ line 으면 ‖ line 으므로
-0.4: line 음건강 ‖ line 의견은 ‖ line 의실 ‖ line 이려고 ‖ line 이터는 ‖ line 인다고 ‖ line 일장 ‖ line 잊지 ‖ line 자까지 ‖ line 자료로 ‖ line 자의 ‖ line 잠근 ‖ line 장원 ‖ line 장치를 ‖ line 재발주 ‖ line 재자 ‖ line 재촉함 ‖ line 적
-0.4: line 전실장 ‖ line 정대장 ‖ line 정보부 ‖ line 정상 ‖ line 주 ‖ line 주머니 ‖ line 주시 ‖ line 주율 ‖ line 준서 ‖ line 준진 ‖ line 증명서 ‖ line 지난 ‖ line 진술함 ‖ line 집배원 ‖ line 창단 ‖ line 채윤 ‖ line 청자 ‖ line 체하여 ‖ line 최신
-0.4: line 출을 ‖ line 출팀장 ‖ line 취하여 ‖ line 치를 ‖ line 태혁 ‖ line 터는 ‖ line 투함을 ‖ line 튀어 ‖ line 팀장이 ‖ line 품한 ‖ line 하교 ‖ line 하여 ‖ line 학예실 ‖ line 학적 ‖ line 합기 ‖ line 합창단 ‖ line 허설 ‖ line 험실 ‖ line 형견
-0.4: line 형견과 ‖ line 형에서 ‖ line 형을 ‖ line 화는 ‖ line 화문 ‖ line 확약 ‖ line 환기 ‖ line 회보 ‖ line 회신을 ‖ line 회원 ‖ mark  ‖ mark ▶_
-0.5: before 년 ‖ before 다고 ‖ before 리과장 ‖ before 문과 ‖ before 보여 ‖ before 본부장 ‖ before 사는 ‖ before 설공단 ‖ before 수문과 ‖ before 안 ‖ before 에서 ‖ before 예산 ‖ before 자는 ‖ before 행잔액 ‖ before-that 까지
-0.5: before-that 발언 ‖ before-that 수신 ‖ before-that 장은 ‖ before-that 장의 ‖ before-that 체어 ‖ before-that 프장의 ‖ before-that 회 ‖ before-that 휠체어 ‖ begins 가동 ‖ begins 가방 ‖ begins 경유 ‖ begins 과합 ‖ begins 그리
-0.5: begins 덜컹 ‖ begins 박물 ‖ begins 부대 ‖ begins 빗물 ‖ begins 수문 ‖ begins 시의 ‖ begins 신용 ‖ begins 음성 ‖ begins 의견 ‖ begins 자랑 ‖ begins 조합 ‖ begins 지도 ‖ begins 지킴 ‖ begins 피아 ‖ begins 하도 ‖ behind 니다
-0.5: behind 병준 ‖ behind 보임 ‖ behind 부장 ‖ behind 시험 ‖ behind 의록 ‖ behind 회의록 ‖ line 거림 ‖ line 결재자 ‖ line 고지 ‖ line 공모 ‖ line 과의 ‖ line 구서의 ‖ line 규정 ‖ line 나 ‖ line 나간 ‖ line 단체 ‖ line 담일 ‖ line 대여
-0.5: line 도교사 ‖ line 도급 ‖ line 도팀장 ‖ line 동네 ‖ line 동하여 ‖ line 득물 ‖ line 러운 ‖ line 려움 ‖ line 립니다 ‖ line 말고 ‖ line 말을 ‖ line 맨홀 ‖ line 모범 ‖ line 목록 ‖ line 무인 ‖ line 문과 ‖ line 물관 ‖ line 바꿔 ‖ line 바로
-0.5: line 박물관 ‖ line 발주 ‖ line 백신 ‖ line 본부장 ‖ line 부장 ‖ line 붙인 ‖ line 사별 ‖ line 사서함 ‖ line 사진사 ‖ line 상담일 ‖ line 상이 ‖ line 상장 ‖ line 생님 ‖ line 서의 ‖ line 서함 ‖ line 선생님 ‖ line 설공단 ‖ line 성자는 ‖ line 성적
-0.5: line 세찬 ‖ line 소득 ‖ line 속인의 ‖ line 수문과 ‖ line 스러운 ‖ line 습득물 ‖ line 신청자 ‖ line 심함 ‖ line 아노 ‖ line 어려움 ‖ line 역류 ‖ line 엽서 ‖ line 용카드 ‖ line 우편은 ‖ line 원 ‖ line 원인이 ‖ line 의무자 ‖ line 이상이
-0.5: line 입양 ‖ line 장의 ‖ line 제출해 ‖ line 좀 ‖ line 주무관 ‖ line 지가팀 ‖ line 지율 ‖ line 진사 ‖ line 책과장 ‖ line 출해 ‖ line 충북 ‖ line 컹거림 ‖ line 통화는 ‖ line 편은 ‖ line 프장의 ‖ line 피아노 ‖ line 하도급 ‖ line 하민 ‖ line 하수
-0.5: line 회의실
-0.6: before 그대로 ‖ before 뒤 ‖ before 별시장 ‖ before 병원 ‖ before 상담자 ‖ before 소장 ‖ before 실장 ‖ before 원팀장 ‖ before 장님 ‖ before 주지 ‖ before-that 같은 ‖ before-that 립니다 ‖ before-that 부터 ‖ before-that 사진
-0.6: before-that 예산 ‖ before-that 완료 ‖ before-that 장이 ‖ begins 경국 ‖ begins 고지 ‖ begins 과에 ‖ begins 꽃바 ‖ begins 냅니 ‖ begins 력과 ‖ begins 배석 ‖ begins 배수 ‖ begins 보겠 ‖ begins 복구 ‖ begins 부양 ‖ begins 서울
-0.6: begins 솔빛 ‖ begins 않았 ‖ begins 예방 ‖ begins 온새 ‖ begins 종합 ‖ begins 주상 ‖ begins 집행 ‖ behind 두 ‖ behind 오후 ‖ behind 지국장 ‖ behind 처리 ‖ line 거주 ‖ line 과에서 ‖ line 과장 ‖ line 교에서 ‖ line 구니 ‖ line 구비
-0.6: line 구사 ‖ line 굴착 ‖ line 그리고 ‖ line 꽃집 ‖ line 냅니다 ‖ line 달 ‖ line 도란 ‖ line 또는 ‖ line 력과장 ‖ line 로굴착 ‖ line 망도서 ‖ line 문가 ‖ line 므로 ‖ line 바구니 ‖ line 반 ‖ line 발령 ‖ line 밤 ‖ line 배석함 ‖ line 별시장
-0.6: line 보호관 ‖ line 복구비 ‖ line 부대표 ‖ line 사단체 ‖ line 상도 ‖ line 새미 ‖ line 석 ‖ line 석함 ‖ line 수지 ‖ line 시의회 ‖ line 시추 ‖ line 암 ‖ line 양말 ‖ line 연구사 ‖ line 온새미 ‖ line 왔으면 ‖ line 원팀장 ‖ line 으로 ‖ line 의회
-0.6: line 인의 ‖ line 재 ‖ line 전문가 ‖ line 조합이 ‖ line 주상도 ‖ line 집 ‖ line 처장 ‖ line 폐기 ‖ line 표에게 ‖ line 합이 ‖ line 호관 ‖ line 효행 ‖ tail   ‖ tail 경국장 ‖ tail 는 ‖ tail 력과장
-0.7: before 나온 ‖ before 날 ‖ before 누수 ‖ before 동네 ‖ before 듣고 ‖ before 오전 ‖ before 전입 ‖ before 처장 ‖ before-that 결재자 ‖ before-that 겸임 ‖ before-that 과장이 ‖ before-that 재자 ‖ before-that 지연 ‖ before-that 팀장
-0.7: begins 고민 ‖ begins 나왔 ‖ begins 무엇 ‖ begins 월소 ‖ begins 이월 ‖ behind 것 ‖ behind 겠다 ‖ behind 계속 ‖ behind 글 ‖ behind 다고 ‖ behind 담당 ‖ behind 드림 ‖ behind 무부장 ‖ behind 보호자 ‖ behind 불용 ‖ behind 서에
-0.7: behind 안 ‖ behind 았다고 ‖ behind 월함 ‖ behind 이월함 ‖ behind 호자 ‖ line 겸임 ‖ line 경국장 ‖ line 금지 ‖ line 날짜 ‖ line 넘게 ‖ line 놀이 ‖ line 는 ‖ line 담당관 ‖ line 당관 ‖ line 리함 ‖ line 머묾 ‖ line 무관 ‖ line 법제
-0.7: line 부칙 ‖ line 불용 ‖ line 월소득 ‖ line 월함 ‖ line 이월함 ‖ line 인이 ‖ line 지국장 ‖ line 찾기 ‖ line 채 ‖ line 처리함 ‖ line 축산 ‖ line 했다 ‖ line 행잔액 ‖ line 환경 ‖ tail . ‖ tail 에
-0.8: before 결과 ‖ before 교육 ‖ before 단체 ‖ before 발령 ‖ before 밤 ‖ before-that 국장 ‖ before-that 도서관 ‖ before-that 모은 ‖ before-that 무실 ‖ before-that 사무실 ‖ before-that 서관 ‖ before-that 설명 ‖ before-that 접수
-0.8: before-that 찰을 ‖ before-that 하여 ‖ before-that 허가 ‖ before-that 헤는 ‖ behind 당연직 ‖ behind 연직 ‖ behind 우수 ‖ behind 윤 ‖ behind 이사 ‖ behind 정정 ‖ behind 지적 ‖ behind 최우수 ‖ behind 합니다 ‖ behind 협의
-0.8: line 가방 ‖ line 나눔 ‖ line 료실 ‖ line 맡은 ‖ line 별 ‖ line 사보 ‖ line 상황실 ‖ line 윤 ‖ line 이름 ‖ line 자료실 ‖ line 정국장 ‖ line 제출 ‖ line 주사보 ‖ line 학년 ‖ line 헤는 ‖ line 황실
-0.9: before 교실 ‖ before 국장 ‖ before 달 ‖ before 대로 ‖ before 때 ‖ before 확인 ‖ before-that 고인 ‖ before-that 이 ‖ before-that 하는 ‖ begins 실무 ‖ behind 이 ‖ behind 했다 ‖ line 강좌 ‖ line 내용 ‖ line 로 ‖ line 반기
-0.9: line 버림 ‖ line 법 ‖ line 안내 ‖ line 유실 ‖ line 자주 ‖ line 정원
-1.0: before 나간 ‖ before-that 안건 ‖ begins 상반 ‖ behind 불법 ‖ line 고내용 ‖ line 문구 ‖ line 불법 ‖ line 상반기 ‖ line 심는 ‖ line 원단 ‖ tail 1
-1.1: before «landline» ‖ before 시험실 ‖ before 잔액 ‖ before 험실 ‖ before-that 답 ‖ before-that 정국장 ‖ begins 재난 ‖ behind 아들 ‖ line 국장 ‖ line 팀장 ‖ mark ‘ ‖ tail ’ ‖ tail 으로
-1.2: before-that 집 ‖ behind 가길 ‖ behind 학년 ‖ behind 함 ‖ line 가길 ‖ line 교장 ‖ line 자료 ‖ line 잔액
-1.3: before-that 기안 ‖ before-that 인이 ‖ begins 책과 ‖ behind * ‖ behind 찾기 ‖ line 답 ‖ tail 책과장
-1.4: mark (
-1.5: before 교장
-1.6: line 실무관
-1.7: before 과장
-2.0: before-that 제출 ‖ tail 로
-2.3: tail ”
-2.5: behind 분`;

export const WORDS_AROUND_NAMES: ReadonlyMap<string, Readonly<{ person: number; citizen: number }>> = read({ citizen: CITIZEN, person: PERSON });

function read(sides: { person: string; citizen: string }): Map<string, { person: number; citizen: number }> {
  const weights = new Map<string, { person: number; citizen: number }>();
  for (const side of ['person', 'citizen'] as const) {
    for (const line of sides[side].split('\n').slice(1)) {
      const [weight, words] = line.split(/: (.*)/) as [string, string];
      for (const word of words.split(' ‖ ')) weights.set(word, { person: 0, citizen: 0, ...weights.get(word), [side]: Number(weight) });
    }
  }
  return weights;
}
