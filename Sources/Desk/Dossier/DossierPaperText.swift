import Office
import Paper
import Process
import WorkTime

/// What stands in a paper of a dossier: by its form, as things were when the step was taken.
struct DossierPaperText: CasePrintText {
    let page: CasePage
    let taken: CaseTransition
    let model: ProcessForm

    /// The version of that time.
    private var process: ProcessVersion { page.process(at: taken.position) }

    var subtitles: [String] {
        let check = page.code.map { " (số kiểm tra \($0.check))" } ?? ""
        let number = model.number.map { "\($0), " } ?? ""
        return ["Mã hồ sơ: \(page.item.code)\(check)", "(\(number)\(model.article))"]
    }

    var blocks: [OfficialBlock] {
        switch model.code {
        case "receipt": opening("Tiếp nhận hồ sơ của") + [content] + parts + receipt
        case "supplement": opening("Người nộp hồ sơ") + [content] + supplement
        case "refusal": opening("Người nộp hồ sơ") + [content] + refusal
        case "apology": opening("Kính gửi") + [content] + apology
        case "stop": opening("Người nộp hồ sơ") + [content] + stop
        case "control-slip": [content] + slip
        default: [content] + written
        }
    }

    var signatories: [OfficialForm.Signatory] {
        let pen = "(Ký và ghi rõ họ tên)"
        return switch model.code {
        case "receipt":
            [
                .init("Người nộp hồ sơ", direction: pen),
                .init("Người tiếp nhận hồ sơ", direction: pen, name: taken.by.name),
            ]
        case "control-slip": [.init("Người lập phiếu", direction: pen, name: taken.by.name)]
        case "apology": [.init("Thủ trưởng cơ quan, đơn vị", direction: "(Ký, ghi rõ họ tên, đóng dấu)")]
        default: [.init("Người lập", direction: pen, name: taken.by.name)]
        }
    }

    // MARK: - What all of them say

    private func opening(_ label: String) -> [OfficialBlock] {
        guard let applicant = page.applicant else { return [] }
        let contact = [
            applicant.number.map { "\(applicant.kind == .citizen ? "Số định danh cá nhân" : "Mã số thuế"): \($0)" },
            applicant.address.map { "Địa chỉ: \($0)" },
            applicant.phone.map { "Số điện thoại: \($0)" }, applicant.mail.map { "Thư điện tử: \($0)" },
        ].compactMap(\.self)
        return [.paragraph("\(label): \(applicant.name)")] + contact.map { .paragraph($0) }
    }

    private var content: OfficialBlock {
        let code = page.procedureCode.map { " (mã thủ tục \($0))" } ?? ""
        return .paragraph("Nội dung yêu cầu giải quyết: \(page.item.title)\(code)")
    }

    private func field(_ code: String, _ label: String) -> [OfficialBlock] {
        guard let kept = taken.fields[code], let field = process.field(code) else { return [] }
        let lines = field.shown(kept).split(separator: "\n").map(String.init)
        let first = lines.first ?? ""
        // A list of one stays a list: its form begins each line with a dash.
        guard lines.count > 1 || first.hasPrefix("- ") else { return [.paragraph("\(label): \(first)")] }
        return [.paragraph("\(label):")]
            + lines.map { .dash($0.hasPrefix("- ") ? String($0.dropFirst(2)) : $0) }
    }

    /// Everything that was written down with the step.
    private var written: [OfficialBlock] {
        taken.fields.keys.sorted().flatMap { field($0, process.field($0)?.title ?? $0) }
    }

    private func written(_ instant: Instant) -> String {
        let start = ClockStart(instant)
        return "\(start.minute.map(Due.clock) ?? "") ngày \(start.day.written)"
    }

    /// The clock of the whole as it was then.
    private var settling: CaseClock? {
        (process.mainClock?.code).flatMap { page.play(at: taken.position).clocks[$0] }?.asOf(taken.at)
    }

    // MARK: - Each

    private var parts: [OfficialBlock] {
        let received = page.parts.filter(\.isReceived)
        guard !received.isEmpty else { return [] }
        return [
            .paragraph("Thành phần hồ sơ nộp gồm:"),
            .table(
                OfficialTable(
                    columns: [
                        .init("STT", share: 8, alignment: .center), .init("Tên giấy tờ", share: 62),
                        .init("Bản chính", share: 15, alignment: .center),
                        .init("Bản sao", share: 15, alignment: .center),
                    ],
                    rows: received.enumerated().map { index, part in
                        ["\(index + 1)", part.title, "\(part.originals)", "\(part.copies)"]
                    })),
        ]
    }

    private var receipt: [OfficialBlock] {
        var blocks: [OfficialBlock] = [.paragraph("Số lượng hồ sơ: 01 bộ")]
        if let settling {
            blocks.append(
                .paragraph("Thời gian giải quyết theo quy định: \(settling.term.words) (\(settling.article))"))
        }
        blocks.append(.paragraph("Thời gian nhận hồ sơ: \(written(taken.at))"))
        if let due = taken.due {
            blocks.append(.paragraph("Thời gian trả kết quả giải quyết hồ sơ: \(due.written), \(due.day.weekdayName)"))
        }
        for reason in settling?.reasons(process) ?? [] {
            blocks.append(.dash(reason.text + (reason.article.map { " (\($0))" } ?? "")))
        }
        if page.procedure != nil { blocks.append(.paragraph("Phí, lệ phí: \(Procedure.words(ofFee: page.fee))")) }
        blocks.append(.paragraph("Nơi trả kết quả: \(page.counter.name)"))
        blocks.append(
            .paragraph(
                "Khi đến nhận kết quả, người nộp mang theo giấy này; nếu mất giấy, xuất trình giấy tờ chứng minh nhân thân."
            ))
        return blocks
    }

    private var supplement: [OfficialBlock] {
        let end = page.play.clocks["supplement"]?.asOf(taken.at).due(page.clock)
        return field("missing", "Yêu cầu bổ sung, hoàn thiện các giấy tờ sau")
            + (end.map { [.paragraph("Thời hạn bổ sung: \($0.written), \($0.day.weekdayName)")] } ?? [])
            + [
                .paragraph(
                    "Việc yêu cầu bổ sung chỉ thực hiện một lần trong quá trình giải quyết hồ sơ (\(process.act(taken.act)?.article ?? model.article)). Thời gian chờ bổ sung không tính vào thời hạn giải quyết."
                ),
                .paragraph("Nơi liên hệ, nộp bổ sung: \(page.counter.name)"),
            ]
    }

    private var refusal: [OfficialBlock] {
        field("reason", "Lý do từ chối")
            + [
                .paragraph("Căn cứ: \(process.act(taken.act)?.article ?? model.article)"),
                .paragraph("Người nộp được liên hệ \(page.counter.name) để được hướng dẫn."),
            ]
    }

    private var apology: [OfficialBlock] {
        let before = page.transitions.last { $0.position < taken.position && $0.due != nil }?.due
        return [
            .paragraph(
                "\(page.item.unit.name) đã tiếp nhận hồ sơ lúc \(written(page.item.begunAt))\(before.map { ", hẹn trả kết quả: \($0.written)" } ?? "")."
            )
        ] + field("reason", "Đến nay hồ sơ chưa giải quyết xong. Lý do")
            + field("new-date", "Xin hẹn lại ngày trả kết quả")
            + [.paragraph("\(page.item.unit.name) xin lỗi người nộp hồ sơ về sự chậm trễ này.")]
    }

    private var stop: [OfficialBlock] {
        [.paragraph("Theo đề nghị của người nộp hồ sơ, dừng giải quyết hồ sơ từ \(written(taken.at)).")]
            + field("reason", "Lý do người nộp nêu")
            + [.paragraph("Giấy tờ bản chính đã nộp được trả lại người nộp tại \(page.counter.name).")]
    }

    /// Who handed it to whom when, up to that step.
    private var slip: [OfficialBlock] {
        let rows = page.transitions.map { step in
            [
                "\(step.position)", page.process(at: step.position).act(step.act)?.title ?? step.act, step.by.name,
                written(step.at),
                page.process(at: step.position).state(step.state)?.title ?? step.state, step.due?.written ?? "",
            ]
        }
        return [
            .paragraph("Cơ quan giải quyết: \(page.item.unit.name)"),
            .table(
                OfficialTable(
                    columns: [
                        .init("STT", share: 6, alignment: .center), .init("Bước", share: 24),
                        .init("Người thực hiện", share: 18), .init("Thời điểm", share: 18),
                        .init("Chuyển đến", share: 18), .init("Hạn giải quyết", share: 16),
                    ], rows: rows)),
        ]
    }
}
