public import Office
import Storage
import WorkTime

/// Urges whoever does the work and whoever answers for it, at once, with a note: by whoever assigned or directs the
/// obligation, or the planner. Once a day for an obligation. Writes `obligation.urged`.
public struct UrgeByHand: Command {
    public let obligation: Key<Obligation>
    public let note: String

    public init(_ obligation: Key<Obligation>, note: String) {
        self.obligation = obligation
        self.note = note
    }

    public func run(_ act: Act) throws {
        let note = try Words.required(
            note, field: "note", limit: 1_000, missing: "Nhập nội dung đôn đốc.",
            tooLong: "Nội dung đôn đốc dài quá 1.000 ký tự.")
        try ObligationStore.lock(act.tx, obligation, for: act.actor)
        let found = try ObligationStore.find(act.tx, obligation)
        guard found.state.isUrged else {
            throw OfficeError(
                .conflict, "Nhiệm vụ này không chờ đơn vị chủ trì thực hiện nên không đôn đốc được.", field: "note")
        }
        guard found.mayUrge(act.actor) else {
            throw OfficeError(
                .forbidden, "Chỉ người giao việc, lãnh đạo chỉ đạo hoặc người theo dõi kế hoạch mới được đôn đốc.")
        }
        let record = UrgingRecordStore.NewRecord(
            obligation: obligation,
            mark: UrgingMark(code: UrgingItem.byHand + act.today.description, due: found.nextDue ?? .last),
            audience: [.officer, .head], person: act.actor.person, note: note)
        guard try !UrgingRecordStore.insert(act.tx, [record]).isEmpty else {
            throw OfficeError(.conflict, "Hôm nay đã có người đôn đốc nhiệm vụ này.", field: "note")
        }
        try act.recordUrging([record])
        let circle = try UrgingAudienceStore.circles(act.tx, of: [obligation])[obligation]
        let parties = (circle?.officers ?? []).union(circle?.heads ?? [])
        try act.inform(
            [NewNotice(.urged, to: parties.sorted(), about: .obligation(obligation), words: note)])
    }
}
