public import Office
import Storage
public import WorkTime

/// Who may sign what on a day: one statement. For the field in which a signer is chosen, and for checking the choice.
public struct SigningRights: Question {
    /// Nil means today.
    public let day: CalendarDay?

    public init(on day: CalendarDay? = nil) { self.day = day }

    public func answer(_ view: View) throws -> SigningAuthority {
        try Self.authority(view.tx, on: day ?? view.today)
    }

    /// The same inside an act.
    static func authority(_ act: Act) throws -> SigningAuthority { try authority(act.tx, on: act.today) }

    static func authority(_ tx: any Transaction, on day: CalendarDay) throws -> SigningAuthority {
        let (posts, delegations) = try SigningRightsStore.all(tx)
        return SigningAuthority(posts: posts, delegations: delegations, on: day)
    }
}
