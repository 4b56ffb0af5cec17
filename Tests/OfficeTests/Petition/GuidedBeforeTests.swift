import Testing

@testable import Office

@Suite("Who was guided once on a content is not guided again") struct GuidedBeforeTests {
    @Test("An earlier petition counts when it is of the same content and was guided or passed on")
    func counts() {
        let cases: [(kind: PetitionLink.Kind?, way: PetitionWay?, counts: Bool)] = [
            (.duplicate, .guided, true), (.again, .guided, true), (.duplicate, .passed, true), (.again, .passed, true),
            (.duplicate, nil, false), (.duplicate, .taken, false), (.again, .refused, false), (.again, .filed, false),
            (.again, .withdrawn, false), (.split, .guided, false), (.first, .guided, false), (.visit, .passed, false),
            (nil, .guided, false),
        ]
        let wrong = cases.filter { (GuidedBefore($0.kind, code: "ĐT-2026-0001", way: $0.way) != nil) != $0.counts }
        #expect(wrong.map { "\($0)" } == [])
    }

    @Test("The reason names the earlier petition and what was done with it")
    func reasons() {
        let reasons = [PetitionWay.guided, .passed].map {
            GuidedBefore(.duplicate, code: "ĐT-2026-0001", way: $0)?.reason
        }
        #expect(
            reasons == [
                "Cùng người gửi, cùng nội dung với đơn ĐT-2026-0001, đã hướng dẫn hoặc trả lại",
                "Cùng người gửi, cùng nội dung với đơn ĐT-2026-0001, đã chuyển đến cơ quan có thẩm quyền",
            ])
    }
}
