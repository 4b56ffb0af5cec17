public import Office
import Storage
import WorkTime

/// Ends the asking, once all have answered or the time is over. By the drafter or the head of the unit; journal:
/// `outgoing.round_closed`.
public struct CloseOpinions: Command {
    public let id: Key<Outgoing>
    public let version: Int64

    public init(_ id: Key<Outgoing>, version: Int64) {
        self.id = id
        self.version = version
    }

    public func run(_ act: Act) throws {
        let paper = try act.outgoing(id, version: version, for: .closeRound)
        guard let round = try OutgoingOpinionStore.rounds(act.tx, of: id).first(where: { $0.closedAt == nil }) else {
            throw OfficeError.stale
        }
        guard round.mayClose(at: act.now) else {
            throw OfficeError(
                .conflict,
                "Còn đơn vị chưa trả lời và chưa hết hạn (\(round.closesAt.writtenTime) ngày \(OfficeTime.day(of: round.closesAt).written))."
            )
        }
        try OutgoingOpinionStore.close(act.tx, round.id)
        let silent = round.opinions.filter { $0.stance == nil }.map { JournalValue($0.unit.key) }
        try act.move(
            paper, to: .drafting, as: .closeRound, and: .empty,
            ["round": .init(round.id), "silent": .list(silent), "rule": .text(act.rules.outgoing.silence.rawValue)])
    }
}
