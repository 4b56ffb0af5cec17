import Office
import Paper
import Process
import WorkTime

/// What stands in a paper of a petition or visit: by its form, as things were when the step was taken.
///
/// Where who sent it is secret, no paper names him or her (Luật Tố cáo 2018, Điều 56): a paper to the denouncer is addressed by a pen.
struct PetitionPaperText: CasePrintText {
    let page: CasePage
    let taken: CaseTransition
    let model: ProcessForm
    let about: PetitionAbout

    var subtitles: [String] {
        let number = model.number.map { "\($0), " } ?? ""
        return ["Số: \(page.item.code)", "(\(number)\(model.article))"]
    }

    var blocks: [OfficialBlock] {
        [.paragraph("Kính gửi: \(addressee)")] + [.paragraph(opening)] + written + own
            + [.paragraph("Căn cứ: \(act?.article ?? model.article).")]
    }

    var signatories: [OfficialForm.Signatory] {
        let pen = "(Ký và ghi rõ họ tên)"
        switch model.code {
        case "papers-receipt":
            return [
                .init("Người cung cấp", direction: pen, name: about.sender?.name ?? ""),
                .init("Người nhận", direction: pen, name: taken.by.name),
            ]
        case "proposal": return [.init("Người đề xuất", direction: pen, name: taken.by.name)]
        case "dialogue": return [.init("Người ghi biên bản", direction: pen), .init("Người chủ trì", direction: pen)]
        case "return", "guidance", "split", "notice":
            return [.init("Người xử lý đơn", direction: pen, name: taken.by.name)]
        default: return [.init("Thủ trưởng cơ quan, đơn vị", direction: "(Ký, ghi rõ họ tên, đóng dấu)")]
        }
    }

    private var act: ProcessAct? { page.process.act(taken.act) }

    // MARK: - What all of them say

    /// To whom it goes: to whoever got the petition, who sent it on, who settles, or who sent it.
    private var addressee: String {
        switch model.code {
        case "transfer", "request": page.parties["receiver"]?.name ?? "…………………"
        case "reply": about.petition?.forwarder ?? "…………………"
        case "return": taken.fields["forwarder"] ?? about.petition?.forwarder ?? sender
        case "proposal": page.item.unit.name
        default: sender
        }
    }

    private var sender: String {
        if about.isSecret { return "Ông (bà) …………………" }
        guard let sender = about.sender else { return "Người gửi đơn" }
        let name = sender.kind == .citizen ? "Ông (bà) \(sender.name)" : sender.name
        return name + (sender.address.map { ", địa chỉ: \($0)" } ?? "")
    }

    private var opening: String {
        let day = about.petition?.receivedOn ?? about.visit?.heldOn ?? OfficeTime.day(of: page.item.begunAt)
        let many = about.people > 1 ? " và \(about.people - 1) người khác" : ""
        let from =
            about.isSecret
            ? "\(about.isDenunciation ? "người tố cáo" : "người gửi đơn") (thông tin được giữ bí mật)"
            : (about.sender.map { "ông (bà) \($0.name)" } ?? "người không ghi tên")
        if about.visit != nil, model.code == "online-notice" {
            return
                "\(page.counter.name) thông báo việc tiếp công dân trực tuyến \(from)\(many). Nội dung: \(page.item.title)."
        }
        if about.visit != nil {
            return "Ngày \(day.written), \(page.counter.name) tiếp \(from)\(many). Nội dung: \(page.item.title)."
        }
        let written = about.petition?.writtenOn.map { ", đơn ghi ngày \($0.written)" } ?? ""
        return
            "Ngày \(day.written), \(page.counter.name) nhận được đơn \(about.kindWords) của \(from)\(many)\(written). Nội dung: \(page.item.title)."
    }

    /// Everything that was written down with the step; what is personal only for who works on it, so never here.
    private var written: [OfficialBlock] {
        let order = (act?.needs ?? []) + (act?.asks ?? [])
        return order.filter { $0 != "forwarder" }.flatMap { code -> [OfficialBlock] in
            guard let kept = taken.fields[code], let field = page.process.field(code), !field.isPersonal else {
                return []
            }
            let lines = field.shown(kept).split(separator: "\n").map(String.init)
            guard lines.count > 1 else { return [.paragraph("\(field.title): \(lines.first ?? "")")] }
            return [.paragraph("\(field.title):")] + lines.map { .dash($0) }
        }
    }

    // MARK: - Each

    private var own: [OfficialBlock] {
        switch model.code {
        case "acceptance": terms + [.paragraph("Đơn đã được thụ lý để giải quyết theo quy định của pháp luật.")]
        case "transfer":
            [.paragraph("Chuyển đơn đến \(addressee) để xem xét, giải quyết theo thẩm quyền và trả lời người gửi đơn.")]
                + terms + [.paragraph("Kết quả giải quyết đề nghị gửi về \(page.counter.name).")]
        case "request":
            [.paragraph("Yêu cầu \(addressee) xem xét, giải quyết và báo cáo quá trình, lý do, trách nhiệm, kết quả.")]
                + terms
        case "return": [.paragraph("Đơn và giấy tờ, tài liệu kèm theo được trả lại nơi chuyển đến.")]
        case "split":
            [
                .paragraph(
                    "Đề nghị viết thành đơn riêng cho từng nội dung và gửi đến cơ quan có thẩm quyền giải quyết nội dung đó."
                )
            ]
        case "guidance":
            [.paragraph("Việc hướng dẫn chỉ thực hiện một lần đối với cùng một nội dung.")]
        case "notice" where act?.forms.contains("transfer") ?? false:
            [
                .paragraph(
                    "Đơn đã được chuyển đến \(page.parties["receiver"]?.name ?? "…………………") để xem xét, giải quyết theo thẩm quyền."
                )
            ]
        case "reply": [.paragraph("Kết quả xử lý: \(result).")] + (taken.state == "refused" ? failure : [])
        case "online-notice":
            [
                .paragraph(
                    "Đề nghị kiểm tra thiết bị, kết nối thử theo hướng dẫn chậm nhất 01 ngày làm việc trước ngày tiếp."
                )
            ]
        case "proposal": terms
        case "refusal" where page.item.desk == .petitions: failure
        default: terms
        }
    }

    /// What whoever passed a denunciation on is told of it, by a paper of its own (Luật Tố cáo 2018, khoản 2 Điều 26).
    private var result: String {
        let receiver = page.parties["receiver"]?.name ?? "…………………"
        return switch taken.state {
        case "refused": "tố cáo không được thụ lý"
        case "filed": "tố cáo không đủ điều kiện xử lý, đã lưu đơn"
        case "returned": "tố cáo có nhiều nội dung, đã hướng dẫn tách đơn"
        case "passed": "tố cáo không thuộc thẩm quyền, đã chuyển đến \(receiver) để giải quyết"
        case "elsewhere" where act?.forms.contains("transfer") ?? false:
            "tố cáo không thuộc thẩm quyền, đã chuyển đến \(receiver) để giải quyết"
        case "elsewhere": "đã yêu cầu \(receiver) giải quyết và báo cáo kết quả"
        case "ended": "tố cáo đã được thụ lý, việc giải quyết đã đình chỉ"
        default:
            "tố cáo thuộc thẩm quyền và đã được thụ lý; hiện nay: \((page.process.state(taken.state)?.title ?? taken.state).lowercased())"
        }
    }

    private var failure: [OfficialBlock] {
        guard let failure = about.petition?.failure else { return [] }
        return [.paragraph("Điều kiện không đáp ứng: \(failure)")]
    }

    /// The time limits that run from this step on, each with its end and why.
    private var terms: [OfficialBlock] {
        let started = (act?.clocks ?? []).compactMap { effect in
            if case .start(let code) = effect { page.play.clocks[code] } else { nil }
        }
        return started.flatMap { running -> [OfficialBlock] in
            let then = running.asOf(taken.at)
            guard let due = then.due(page.clock) else { return [] }
            let title = page.process.clock(running.code)?.title ?? running.code
            return [
                .paragraph(
                    "\(title): \(then.term.words), \(due.written), \(due.day.weekdayName) (\(then.article)).")
            ]
        }
    }
}
