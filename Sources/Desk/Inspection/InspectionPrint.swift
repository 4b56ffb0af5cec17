public import Office
public import Paper
import Storage
import WorkTime

/// A paper of a visit: the minutes, or the notice of what was concluded. `.notFound` for who does not see the visit, and where
/// there is none yet.
public struct InspectionPrint: Question {
    public enum Form: String, Sendable, CaseIterable {
        case minutes, conclusion
    }

    public struct Answer: Sendable {
        public let visit: InspectionVisit
        public let form: OfficialForm
    }

    public let id: Key<InspectionVisit>
    public let paper: Form

    public init(_ id: Key<InspectionVisit>, _ paper: Form) {
        self.id = id
        self.paper = paper
    }

    public func answer(_ look: View) throws -> Answer {
        let page = try InspectionVisitQuestion(id).answer(look)
        let form = try paper == .minutes ? minutes(page, look) : conclusion(page, look)
        guard let form else { throw OfficeError(.notFound, "Cuộc kiểm tra chưa có giấy tờ này.") }
        return Answer(visit: page.visit, form: form)
    }

    private func minutes(_ page: InspectionVisitQuestion.Answer, _ look: View) throws -> OfficialForm? {
        let visit = page.visit
        guard let minutes = visit.minutes else { return nil }
        var blocks: [OfficialBlock] = [
            .paragraph("Căn cứ \(visit.plan.label) về \(visit.plan.content.title);"),
            .paragraph(
                "Ngày \(minutes.heldOn.written), tại \(visit.content.place), đoàn kiểm tra làm việc với \(visit.unitName) về công tác kiểm soát thủ tục hành chính, một cửa."
            ),
            .heading("I. Thành phần"),
            .dash("Đoàn kiểm tra: \(minutes.team)"), .dash("Đơn vị được kiểm tra: \(minutes.hosts)"),
            .heading("II. Nội dung kiểm tra"),
        ]
        blocks += Self.lines(visit.topics)
        blocks += samples(page)
        blocks.append(.heading("III. Kết quả làm việc"))
        blocks += Self.lines(minutes.text)
        // What the unit says later stands in the notice: nothing changes above the signatures.
        blocks += try findings(page, look, explained: false)
        blocks.append(.heading("IV. Ý kiến của đơn vị được kiểm tra"))
        blocks += minutes.opinion.map(Self.lines) ?? [.paragraph("Đơn vị không có ý kiến khác.")]
        blocks.append(
            .paragraph("Biên bản được lập thành 02 bản, mỗi bên giữ 01 bản, đã đọc lại cho các bên cùng nghe."))
        for (side, day) in [("Đoàn kiểm tra", minutes.teamSignedOn), ("Đơn vị", minutes.unitSignedOn)] {
            if let day { blocks.append(.paragraph("\(side) ký ngày \(day.written).")) }
        }
        let pen = "(Ký và ghi rõ họ tên)"
        return OfficialForm(
            head: try CaseFormHead(view: look)(on: minutes.heldOn), heading: .dated, title: "Biên bản kiểm tra",
            subtitles: ["Công tác kiểm soát thủ tục hành chính, một cửa tại \(visit.unitName)"], blocks: blocks,
            signatories: [
                .init("Đại diện đơn vị được kiểm tra", direction: pen),
                .init("Trưởng đoàn kiểm tra", direction: pen, name: visit.plan.headName),
            ])
    }

    private func conclusion(_ page: InspectionVisitQuestion.Answer, _ look: View) throws -> OfficialForm? {
        let visit = page.visit
        guard let conclusion = visit.conclusion, let minutes = visit.minutes else { return nil }
        var blocks: [OfficialBlock] = [
            .paragraph(
                "Thực hiện \(visit.plan.label), ngày \(minutes.heldOn.written) đoàn kiểm tra đã kiểm tra công tác kiểm soát thủ tục hành chính, một cửa tại \(visit.unitName). Xét biên bản kiểm tra và ý kiến giải trình của đơn vị, kết luận như sau:"
            ),
            .heading("I. Kết luận"),
        ]
        blocks += Self.lines(conclusion.text)
        blocks += try findings(page, look, explained: true)
        blocks.append(.heading("II. Yêu cầu khắc phục"))
        if page.remedies.isEmpty {
            blocks.append(.paragraph("Không có yêu cầu khắc phục."))
        } else {
            blocks.append(
                .table(
                    OfficialTable(
                        columns: [
                            .init("STT", share: 8, alignment: .center), .init("Việc phải khắc phục", share: 52),
                            .init("Đơn vị chủ trì", share: 24), .init("Thời hạn", share: 16, alignment: .center),
                        ],
                        rows: page.remedies.enumerated().map { index, remedy in
                            ["\(index + 1)", remedy.content, remedy.lead.name, remedy.due?.written ?? ""]
                        })))
        }
        return OfficialForm(
            head: try CaseFormHead(view: look)(on: conclusion.day), heading: .dated,
            title: "Thông báo kết luận kiểm tra",
            subtitles: [
                "Số: \(conclusion.number)", "Công tác kiểm soát thủ tục hành chính, một cửa tại \(visit.unitName)",
            ], blocks: blocks,
            signatories: [
                .init("Người ký", direction: "(Ký, ghi rõ họ tên, đóng dấu)", name: conclusion.signer)
            ])
    }

    private func samples(_ page: InspectionVisitQuestion.Answer) -> [OfficialBlock] {
        page.samples.map { sample in
            let procedure = sample.procedureTitle.map { ", thủ tục «\($0)»" } ?? ""
            return .dash(
                "Rút \(sample.size.words) trong \(sample.population) hồ sơ nhận từ ngày \(sample.from.written) đến ngày \(sample.to.written)\(procedure); hạt giống \(sample.seed), dấu kiểm tra danh sách \(sample.digest.prefix(16))."
            )
        }
    }

    private func findings(
        _ page: InspectionVisitQuestion.Answer, _ look: View, explained: Bool
    ) throws -> [OfficialBlock] {
        let confirmed =
            page.findingCount <= page.findings.count
            ? page.findings.filter { $0.state == .confirmed }
            : try InspectionFindingStore.confirmed(look.tx, of: id)
        guard !confirmed.isEmpty else { return [.paragraph("Chưa phát hiện vi phạm, tồn tại.")] }
        var columns: [OfficialTable.Column] = [
            .init("STT", share: 7, alignment: .center), .init("Tồn tại, vi phạm", share: 22),
            .init("Mã hồ sơ", share: 17), .init("Chứng cứ", share: explained ? 30 : 54),
        ]
        if explained { columns.append(.init("Giải trình", share: 24)) }
        let rows = confirmed.enumerated().map { index, finding in
            ["\(index + 1)", finding.kind.word, finding.code ?? "", finding.evidence]
                + (explained ? [finding.explanation ?? ""] : [])
        }
        return [.table(OfficialTable(columns: columns, rows: rows))]
    }

    private static func lines(_ text: String) -> [OfficialBlock] {
        text.split(whereSeparator: \.isNewline).map { .paragraph(String($0)) }
    }
}
