import Desk
import Office
import WorkTime

/// How outgoing papers look in lists and on their page.
enum OutgoingWords {
    static func badge(_ state: Outgoing.State) -> HTML { StateBadge.html(state.words, state.tone) }

    /// «Công văn 05/VP-TH»; the kind alone before it has a number.
    static func name(_ item: OutgoingItem) -> String {
        [item.paper.kind, item.numberAndSymbol].compactMap(\.self).joined(separator: " ")
    }

    static func urgency(_ paper: OutgoingPaper) -> HTML? {
        paper.urgency == .none ? nil : " \(StateBadge.html(DocumentWords.title(of: paper.urgency), .soon))"
    }

    static func marks(_ paper: OutgoingPaper) -> HTML {
        let secrecy: HTML? =
            paper.secrecy == .none ? nil : " \(StateBadge.html(DocumentWords.title(of: paper.secrecy), .late))"
        let circle: HTML? =
            paper.isRestricted && paper.secrecy == .none ? " \(StateBadge.html("Hạn chế xem", .still))" : nil
        return "\(urgency(paper))\(secrecy)\(circle)"
    }

    /// Where a signed paper stands against the clock: «Chậm: phải đi trước 11:30 14/03/2026».
    static func clock(_ clock: IssuingClock, at now: Instant) -> HTML {
        switch clock.standing(at: now) {
        case .today:
            let until = clock.wanted ?? clock.due
            return StateBadge.html("Đi trước \(WrittenDay.text(until))", .moving)
        case .lastMorning: return StateBadge.html("Chậm nhất \(WrittenDay.text(clock.due))", .soon)
        case .late: return StateBadge.html("Chậm từ \(WrittenDay.text(clock.due))", .late)
        }
    }

    /// «KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG: Lê Thị Hoài An»
    static func printed(_ form: SigningForm) -> String {
        "\(form.printed.joined(separator: " / ")): \(form.name)"
    }
}

extension Outgoing.State {
    var tone: Tone {
        switch self {
        case .drafting, .consulting: .moving
        case .initialling, .reviewing, .signing, .signed, .numbered: .soon
        case .issued: .done
        case .withdrawn: .late
        case .replaced, .dropped: .still
        }
    }
}

extension OutgoingAct {
    /// Where its form is sent, behind the paper's address.
    var path: Href {
        switch self {
        case .edit: "/draft"
        case .ask: "/opinions"
        case .opine: "/opinion"
        case .closeRound: "/opinions/closing"
        case .submit: "/submission"
        case .takeBack: "/taking-back"
        case .initial: "/initials"
        case .review: "/review"
        case .sign: "/signature"
        case .sendBack: "/return"
        case .number: "/number"
        case .issue: "/issue"
        case .receive: "/receipts"
        case .update: "/update"
        case .withdraw: "/withdrawal"
        case .replace: "/replacement"
        case .drop: "/dropping"
        }
    }

    /// What the next page says.
    var doneWords: String {
        switch self {
        case .edit: "Đã lưu dự thảo."
        case .ask: "Đã gửi lấy ý kiến."
        case .opine: "Đã gửi ý kiến."
        case .closeRound: "Đã kết thúc lấy ý kiến."
        case .submit: "Đã trình."
        case .takeBack: "Đã rút lại dự thảo để sửa."
        case .initial: "Đã ký nháy."
        case .review: "Đã ký nháy thể thức; văn bản đã trình người ký."
        case .sign: "Đã ký; văn thư cấp số và phát hành."
        case .sendBack: "Đã trả lại người soạn thảo."
        case .number: "Đã cấp số."
        case .issue: "Đã phát hành."
        case .receive: "Đã ghi nhận nơi nhận."
        case .update: "Đã báo cập nhật đến các cơ quan đã nhận qua liên thông."
        case .withdraw: "Đã thu hồi văn bản."
        case .replace: "Đã lập dự thảo thay thế."
        case .drop: "Đã bỏ dự thảo."
        }
    }
}
