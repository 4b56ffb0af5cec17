import Office
import Storage

/// Whom requests and what is decided on them tell.
extension Act {
    /// Tells whoever assigned the obligation that something waits for his or her decision.
    func informOfRequest(_ change: ObligationChange, _ new: RequestStore.New) throws {
        let part = try change.part()
        let asked =
            switch new.kind {
            case .anotherDate: "xin điều chỉnh thời hạn đến \(new.wishedOn?.written ?? "")"
            case .anotherDoer: new.isRefusal ? "từ chối nhận việc" : "đề nghị giao bên khác"
            case .handOver: "đề nghị chuyển giao"
            }
        try inform(
            [change.old.assigner], .asked, about: .obligation(change.old.id),
            words: "\(part.printedName) \(asked). Lý do: \(new.reason)")
    }

    /// Tells whoever asked, and whoever has the part.
    func informOfRequestDecided(
        _ change: ObligationChange, _ asked: RequestStore.Open, isGranted: Bool, words: String?
    ) throws {
        let part = try change.part()
        let decision = isGranted ? "Đồng ý" : asked.kind == .anotherDoer ? "Yêu cầu tiếp tục" : "Không đồng ý"
        try inform([
            NewNotice(
                .decided, to: [Key<Party>(asked.askedBy), part.told], about: .obligation(change.old.id),
                words: "\(decision). \(words ?? "")")
        ])
    }

    /// Tells the party that takes a part over, and the one that is rid of it.
    func informOfReassignment(_ change: ObligationChange, to heir: Key<Party>, reason: String) throws {
        let part = try change.part()
        let subject = NoticeSubject.obligation(change.new.id)
        try inform([
            NewNotice(.assigned, to: [heir], about: subject, words: NoticeWords.role(part.role, of: change.new)),
            NewNotice(
                .ended, to: [part.told], about: subject, words: "Phần việc đã giao cho bên khác. Lý do: \(reason)"),
        ])
    }
}
