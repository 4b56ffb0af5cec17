public import Office
import Storage
import WorkTime

/// What stands on the slip that invites whoever fetched a result to rate the service: two statements. By the counter; `.notFound` for who
/// does not see the dossier, `.conflict` before there is a result and after it was rated.
public struct RatingSlip: Question {
    public struct Answer: Sendable {
        public let id: Key<LedgerCase>
        public let code: String
        public let title: String
        public let unit: String
        public let token: String
    }

    public let id: Key<LedgerCase>
    public let key: RatingKey

    public init(_ id: Key<LedgerCase>, key: RatingKey) {
        self.id = id
        self.key = key
    }

    public func answer(_ look: View) throws -> Answer {
        let item = try CasePageStore.find(look.tx, id, for: look.actor).case
        guard look.actor.has(.counter) else {
            throw OfficeError(.forbidden, "Phiếu mời đánh giá do bộ phận một cửa in.")
        }
        guard let result = try PublicDossierStore.result(look.tx, id),
            look.rules.rating.form(on: OfficeTime.day(of: item.begunAt)) != nil
        else { throw OfficeError(.conflict, "Hồ sơ có kết quả rồi mới mời đánh giá.") }
        guard !result.isRated else { throw OfficeError(.conflict, "Hồ sơ này đã được đánh giá.") }
        return Answer(
            id: id, code: item.code, title: result.title, unit: result.unitName,
            token: key.token(of: id, endedAt: result.endedAt))
    }
}
