import Office
import Paper
import Presentation
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Outgoing papers that are written here pass our own check")
struct OwnDraftTests {
    /// What a drafter writes in place of the fields of the shipped templates.
    private static let words = [
        "cơ quan ban hành": "Văn phòng", "số văn bản đến": "12/STC-NS", "ngày văn bản đến": "10 tháng 3 năm 2025",
        "cơ quan gửi": "Sở Tài chính", "trích yếu văn bản đến": "tình hình thực hiện nhiệm vụ",
        "ý kiến thứ nhất": "Thống nhất nội dung báo cáo", "ý kiến thứ hai": "Đề nghị bổ sung số liệu của các đơn vị",
        "nơi gửi": "Sở Tài chính",
        "văn bản giao nhiệm vụ":
            "Kế hoạch số 18/KH-UBND ngày 12 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh về cải cách hành chính",
        "nội dung đề nghị": "Rà soát các nhiệm vụ được giao, nêu rõ nguyên nhân của nhiệm vụ quá hạn",
        "đơn vị soạn thảo": "Phòng Kinh tế", "thời hạn": "28/3/2025",
        "nhiệm vụ": "Rà soát các nhiệm vụ được giao.", "kết quả đạt được": "Đã hoàn thành 12 nhiệm vụ.",
        "khó khăn, vướng mắc": "Số liệu của một số đơn vị chưa đầy đủ.",
        "đề xuất, kiến nghị": "Đề nghị các đơn vị báo cáo kịp thời",
        "văn bản làm căn cứ": "Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025",
        "trích yếu": "kết quả rà soát nhiệm vụ", "sự cần thiết": "Việc rà soát nhiệm vụ là cần thiết.",
        "nội dung trình": "Danh mục các nhiệm vụ đề nghị điều chỉnh.",
        "nội dung thông báo": "Các đơn vị báo cáo kết quả thực hiện",
        "nội dung quyết định": "Giao nhiệm vụ cho các đơn vị",
        "trách nhiệm thực hiện": "Các đơn vị có liên quan chịu trách nhiệm thi hành",
        "thành phần": "lãnh đạo các đơn vị", "người chủ trì": "Đồng chí Chánh Văn phòng",
        "thời gian": "08 giờ 00, ngày 20/3/2025", "địa điểm": "Phòng họp số 1",
    ]

    private static func written(_ template: PaperTemplate) -> String {
        words.reduce(template.text) { $0.replacing("{\($1.key)}", with: $1.value) }
    }

    /// The office issues papers of all kinds; of the others those that are drawn in a way of their own.
    private static func kinds(of issuer: Outgoing.Issuer, _ rules: OutgoingRules) -> [String] {
        let own = ["Công văn", "Quyết định", "Nghị quyết"]
        return rules.kinds.map(\.name).filter { issuer == .office || own.contains($0) }
    }

    @Test("Every kind of paper, by every template, from every issuer", arguments: Outgoing.Issuer.allCases)
    func drawn(_ issuer: Outgoing.Issuer) async throws {
        let rules = try ShippedRules.rules.get()
        let decrees = try PresentationRules.load(ShippedRules.folder)
        try await withOffice(rules: rules) { office in
            _ = try await CommitteePaperTests.leaders(office)
            let signers = try await office.ask(PaperSigners(), as: office.planner)
            var found: [String] = []
            var count = 0
            for template in rules.outgoing.templates {
                let text = Self.written(template)
                #expect(PaperTemplate.unfilled(in: text) == [], "\(template.code)")
                for kind in Self.kinds(of: issuer, rules.outgoing) {
                    let urgency = Document.Urgency.allCases[count % Document.Urgency.allCases.count]
                    count += 1
                    let id = try await office.perform(
                        DraftOutgoing(Self.input(office, issuer, kind, urgency, text)), as: office.officerOfEconomy)
                    let paper = try await office.ask(OutgoingDrawing(id), as: office.officerOfEconomy)
                    let check = PresentationCheck(
                        decrees: decrees, rights: signers.list, urgency: Self.stated(urgency), today: signers.day)
                    let report = try check.report(of: try DocxWriter.write(paper))
                    found += report.findings.map {
                        "\(kind), \(template.code): \($0.rule): \($0.found ?? "–")"
                    }
                }
            }
            #expect(found == [])
        }
    }

    private static func input(
        _ office: TestOffice, _ issuer: Outgoing.Issuer, _ kind: String, _ urgency: Document.Urgency, _ text: String
    ) -> OutgoingInput {
        var input = OutgoingInput()
        (input.issuer, input.kind, input.urgency, input.text) = (issuer, kind, urgency, text)
        input.excerpt = kind == "Công văn" ? "rà soát các nhiệm vụ được giao" : "Kết quả rà soát nhiệm vụ"
        input.recipients = [
            .init(party: Key(office.finance), name: "Sở Tài chính", isAddressed: true),
            .init(party: Key(office.internalAffairs), name: "Phòng Nội chính"),
        ]
        return input
    }

    private static func stated(_ urgency: Document.Urgency) -> StatedUrgency {
        switch urgency {
        case .none: .ordinary
        case .urgent: .urgent
        case .immediate: .immediate
        case .express: .express
        }
    }

    @Test(
        "A Quyết định names who decides by its issuer, once however it was typed; a Nghị quyết has its own word for deciding"
    )
    func deciding() async throws {
        try await withOffice(rules: ShippedRules.rules.get()) { office in
            var drawn: [[OfficialBlock]] = []
            for (issuer, kind, typed) in [
                (.office, "Quyết định", ""), (.chairman, "Quyết định", "chủ tịch Ủy ban nhân dân tỉnh Sơn Hà,\n"),
                (.committee, "Nghị quyết", ""),
            ] as [(Outgoing.Issuer, String, String)] {
                let id = try await office.perform(
                    DraftOutgoing(
                        Self.input(office, issuer, kind, .none, "\(typed)QUYẾT ĐỊNH:\nĐiều 1. Giao nhiệm vụ./.")),
                    as: office.officerOfEconomy)
                drawn.append(try await office.ask(OutgoingDrawing(id), as: office.officerOfEconomy).blocks)
            }
            let article = OfficialBlock.article("Giao nhiệm vụ./.")
            #expect(
                drawn == [
                    [.decider("Chánh Văn phòng"), .enactment("QUYẾT ĐỊNH"), article],
                    [.decider("chủ tịch Ủy ban nhân dân tỉnh Sơn Hà"), .enactment("QUYẾT ĐỊNH"), article],
                    [.decider("Ủy ban nhân dân tỉnh Sơn Hà"), .enactment("QUYẾT NGHỊ"), article],
                ])
        }
    }
}
