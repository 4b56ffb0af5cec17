public import WorkTime

/// How often signing in may fail.
///
/// Attempts are counted in buckets over periods of a quarter of an hour. A browser in which the person has signed in
/// before has a bucket of its own, so whoever tries somebody's login from elsewhere cannot keep that person out; a link
/// from the administrator always works.
public enum SignInLimit {
    public static let periodSeconds: Int64 = 900

    /// What is counted together.
    public enum Bucket: Sendable, Hashable {
        /// All attempts at a login from browsers that are not known to be its owner's.
        case login(String)
        /// A browser that is known.
        case device(hash: String)
        /// All attempts from one address; a whole office may share one.
        case address(String)

        public var name: String {
            switch self {
            case .login(let login): "login:\(login)"
            case .device(let hash): "device:\(hash)"
            case .address(let address): "address:\(address)"
            }
        }

        /// Failures allowed in a period.
        public var limit: Int {
            switch self {
            case .login, .device: 10
            case .address: 60
            }
        }
    }

    /// The number of the period in which `instant` lies.
    public static func period(of instant: Instant) -> Int64 { instant.milliseconds / 1000 / periodSeconds }

    /// Whole minutes until the next period begins, at least one.
    public static func minutesLeft(at instant: Instant) -> Int64 {
        let left = periodSeconds - instant.milliseconds / 1000 % periodSeconds
        return max(1, (left + 59) / 60)
    }
}
