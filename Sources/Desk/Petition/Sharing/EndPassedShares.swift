import Office
import Storage
import WorkTime

/// Ends the shares whose day is over, so that nothing is asked any more of who sees nothing any more: by the program itself. Nobody
/// sees by them from the day on, also before this was run. Answers how many there were.
public struct EndPassedShares: Command {
    static let most = 200

    public init() {}

    public func run(_ act: Act) throws -> Int {
        let passed = try PetitionShareStore.passed(act.tx, on: act.today, limit: Self.most)
        for share in passed {
            guard let item = try SharedPetitionStore.find(act.tx, share.petition)?.case else { continue }
            try act.end(share, code: item.code, because: "Hết thời hạn chia sẻ ngày \(share.until.written)")
        }
        return passed.count
    }
}
