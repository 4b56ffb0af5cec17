public import WorkTime

/// How often signing in may fail.
///
/// Whoever guesses waits, longer each time: the wait belongs to one login from one address, and a browser in which the
/// person has signed in before has one of its own, so whoever tries somebody's login cannot keep that person out. What comes
/// from one address, and what comes for one login from addresses that have failed before, is counted besides over
/// periods of a quarter of an hour. A link from the administrator always works.
public enum SignInLimit {
    public static let periodSeconds: Int64 = 900

    /// What is counted together.
    public enum Bucket: Sendable, Hashable {
        /// One login from one address, from browsers that are not known to be its owner's.
        case pair(login: String, address: String)
        /// A browser that is known.
        case device(hash: String)
        /// The codes of a second factor, by whoever knows the account's password.
        case code(Key<Account>)
        /// All attempts from one address; a whole office may share one.
        case address(String)
        /// All attempts at a login from addresses that have failed at it before.
        case login(String)

        public var name: String {
            switch self {
            case .pair(let login, let address): "pair:\(login)@\(address)"
            case .device(let hash): "device:\(hash)"
            case .code(let account): "code:\(account)"
            case .address(let address): "address:\(address)"
            case .login(let login): "login:\(login)"
            }
        }

        /// Failures allowed in a period, where they are counted by periods.
        public var limit: Int {
            switch self {
            case .pair, .device, .code: 10
            case .address: 60
            case .login: 100
            }
        }
    }

    /// Failures after which there is a wait, and after which quiet time all of them are forgotten, in seconds.
    public static let free = 5
    public static let memory: Int64 = 86_400

    /// Seconds that must pass after so many failures in a row: none, then a minute, doubled each time, an hour at most.
    public static func delay(after failures: Int) -> Int64 {
        guard failures >= free else { return 0 }
        return min(3_600, 60 << Int64(min(failures - free, 10)))
    }

    /// The number of the period in which `instant` lies.
    public static func period(of instant: Instant) -> Int64 { instant.milliseconds / 1000 / periodSeconds }

    /// Whole minutes until the next period begins, at least one.
    public static func minutesLeft(at instant: Instant) -> Int64 {
        let left = periodSeconds - instant.milliseconds / 1000 % periodSeconds
        return max(1, (left + 59) / 60)
    }
}
