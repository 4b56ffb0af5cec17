import Office
import Storage

@testable import Desk

/// What somebody keeps for himself or herself alone: a calendar, a view, a search, a draft, a bulk act, a notice, and where
/// there is an account a session and a key for a program. In one transaction; answers with the keys by what stands before them in a path.
struct KeepMatrixOwn: Command {
    /// Which the person sees.
    let obligation: Key<Obligation>
    /// The calendar's address.
    let feed: SecretToken
    let hasAccount: Bool

    /// Nouns whose records belong to one person.
    static let nouns: Set<String> = ["calendars", "views", "saved", "drafts", "bulk", "notices", "sessions", "tokens"]

    func run(_ act: Act) throws -> [String: Int64] {
        let fields = [TaskDraft.Field(name: "content", value: "Kiểm kê kho")]
        var keys: [String: Int64] = [
            "calendars": try MakeCalendarFeed(token: feed).run(act).value,
            "views": try SaveView("Việc quá hạn", query: "tab=overdue").run(act).value,
            "saved": try SaveView("Kiểm kê", query: "q=kiem+ke", of: .search).run(act).value,
            "drafts": try KeepTaskDraft(nil, fields: fields).run(act).value,
            "bulk": try StartBulk(
                token: String(repeating: "o", count: 16), .remind, BulkWish(), [obligation]
            ).run(act).value,
        ]
        let notices = try NoticeListQuestion(limit: 1).answer(View(tx: act.tx, actor: act.actor, rules: act.rules))
        keys["notices"] = notices.items.first?.id.value
        if hasAccount, let account = try AccountStore.find(act.tx, person: act.actor.person) {
            keys["sessions"] = try SessionStore.all(act.tx, of: account.id).first?.id.value
            keys["tokens"] = try MakeAPIToken("Đồng bộ", reach: .read, days: 30, token: .random()).run(act).value
        }
        return keys
    }
}
