import Office
import Process
import WorkTime

/// What stands in the places of a paper of a petition or visit.
///
/// Where who sent it is secret, no place names him or her (Luật Tố cáo 2018, Điều 56): a paper to the denouncer is addressed by a pen,
/// whatever its layout says.
struct PetitionPlaces: CasePlaces {
    let page: CasePage
    let taken: CaseTransition
    let model: ProcessForm
    let about: PetitionAbout

    /// Where a pen fills in.
    private static let blank = "…………………"

    /// What is personal is only for who works on the petition, so never here, whatever its layout says.
    var saysPersonal: Bool { false }

    /// Who sent it on is told in the heading.
    var written: [String] { ((act?.needs ?? []) + (act?.asks ?? [])).filter { $0 != "forwarder" } }

    func words(_ place: FormPlace) -> String? {
        switch place {
        case .receiver: receiver
        case .passedTo: isPassedOn ? receiver : nil
        case .forwarder: about.petition?.forwarder ?? Self.blank
        case .returnedTo: taken.fields["forwarder"] ?? about.petition?.forwarder ?? sender
        case .sender: sender
        case .senderName: about.isSecret ? nil : about.sender?.name
        case .from: from
        case .others: about.people > 1 ? "\(about.people - 1)" : nil
        case .receivedOn: receivedOn.written
        case .writtenOn: about.petition?.writtenOn?.written
        case .kinds: about.kindWords
        case .result: result
        case .failure: taken.state == "refused" ? about.petition?.failure : nil
        default: common(place)
        }
    }

    /// The time limits that run from this step on, each with its end and why.
    func list(_ place: FormPlace) -> [String] {
        guard place == .terms else { return [] }
        let play = page.play(at: taken.position)
        let started = (act?.clocks ?? []).compactMap { effect in
            if case .start(let code) = effect { play.clocks[code] } else { nil }
        }
        return started.compactMap { running -> String? in
            let then = running.asOf(taken.at)
            guard let due = then.due(page.clock) else { return nil }
            let title = process.clock(running.code)?.title ?? running.code
            return "\(title): \(then.term.words), \(due.written), \(due.day.weekdayName) (\(then.article))."
        }
    }

    func rows(_ place: FormPlace) -> [[String: String]] { [] }

    // MARK: - Each

    private var receiver: String { page.parties["receiver"]?.name ?? Self.blank }
    private var isPassedOn: Bool { act?.forms.contains("transfer") ?? false }

    private var receivedOn: CalendarDay {
        about.petition?.receivedOn ?? about.visit?.heldOn ?? OfficeTime.day(of: page.item.begunAt)
    }

    private var sender: String {
        if about.isSecret { return "Ông (bà) \(Self.blank)" }
        guard let sender = about.sender else { return "Người gửi đơn" }
        let name = sender.kind == .citizen ? "Ông (bà) \(sender.name)" : sender.name
        return name + (sender.address.map { ", địa chỉ: \($0)" } ?? "")
    }

    private var from: String {
        if about.isSecret {
            return "\(about.isDenunciation ? "người tố cáo" : "người gửi đơn") (thông tin được giữ bí mật)"
        }
        return about.sender.map { "ông (bà) \($0.name)" } ?? "người không ghi tên"
    }

    private var result: String {
        Self.result(
            in: taken.state, titled: process.state(taken.state)?.title ?? taken.state, receiver: receiver,
            isPassedOn: isPassedOn)
    }

    /// What whoever passed a denunciation on is told of it, by a paper of its own (Luật Tố cáo 2018, khoản 2 Điều 26). Of a state that
    /// only the office's own process has it is not known whether the denunciation was accepted: its title alone is told.
    static func result(in state: String, titled title: String, receiver: String, isPassedOn: Bool) -> String {
        switch state {
        case "refused": "tố cáo không được thụ lý"
        case "filed": "tố cáo không đủ điều kiện xử lý, đã lưu đơn"
        case "returned": "tố cáo có nhiều nội dung, đã hướng dẫn tách đơn"
        case "passed": "tố cáo không thuộc thẩm quyền, đã chuyển đến \(receiver) để giải quyết"
        case "elsewhere" where isPassedOn: "tố cáo không thuộc thẩm quyền, đã chuyển đến \(receiver) để giải quyết"
        case "elsewhere": "đã yêu cầu \(receiver) giải quyết và báo cáo kết quả"
        case "ended": "tố cáo đã được thụ lý, việc giải quyết đã đình chỉ"
        case "accepted", "verifying", "suspended", "concluding", "acting", "done":
            "tố cáo thuộc thẩm quyền và đã được thụ lý; hiện nay: \(title.lowercased())"
        default: title.lowercased()
        }
    }
}
