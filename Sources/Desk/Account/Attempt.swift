import Office
import Storage
import WorkTime

/// One attempt to sign in: counted before the password is looked at, so that parallel attempts count too.
struct Attempt: Sendable {
    let account: Account?
    let hash: String?
    /// What is forgotten when it was right.
    let delayed: SignInLimit.Bucket
    let buckets: [SignInLimit.Bucket]

    /// Throws `.tooManyRequests` when there were too many; such an attempt is not counted, so the limit ends by itself.
    static func begin(_ tx: any Transaction, login: String, _ browser: Browser) throws -> Attempt {
        let account = try AccountStore.find(tx, login: login)
        var delayed = SignInLimit.Bucket.pair(login: login, address: browser.address ?? "")
        var isKnown = false
        let device = browser.deviceToken.map { SecretToken.hash(of: $0) }
        if let account, let device, try KnownDeviceStore.isKnown(tx, tokenHash: device, account: account.id) {
            delayed = .device(hash: device)
            isKnown = true
        }
        let failures = try open(tx, delayed)
        var buckets: [SignInLimit.Bucket] = []
        if !isKnown {
            if let address = browser.address { buckets.append(.address(address)) }
            // Whoever comes from a new address for the first time is not kept out by what others did.
            if failures > 1 { buckets.append(.login(login)) }
        }
        for bucket in buckets { try count(tx, bucket) }
        let hash = try account.flatMap { try AccountStore.passwordHash(tx, $0.id) }
        return Attempt(account: account, hash: hash, delayed: delayed, buckets: buckets)
    }

    /// Takes back what was counted, after it was right.
    func succeed(_ tx: any Transaction) throws {
        try SignInDelayStore.forget(tx, delayed)
        for bucket in buckets { try SignInFailureStore.takeBack(tx, bucket) }
    }

    /// Counts an attempt in a bucket that makes one wait; returns how many failed in a row, with this one.
    @discardableResult
    static func open(_ tx: any Transaction, _ bucket: SignInLimit.Bucket) throws -> Int {
        switch try SignInDelayStore.begin(tx, bucket) {
        case .counted(let failures): return failures
        case .shut(let until):
            throw tooMany(minutes: max(1, (until.milliseconds - tx.now.milliseconds + 59_999) / 60_000))
        }
    }

    /// Counts an attempt in a bucket of the present period.
    static func count(_ tx: any Transaction, _ bucket: SignInLimit.Bucket) throws {
        guard try SignInFailureStore.count(tx, bucket) > bucket.limit else { return }
        throw tooMany(minutes: SignInLimit.minutesLeft(at: tx.now))
    }

    private static func tooMany(minutes: Int64) -> OfficeError {
        OfficeError(
            .tooManyRequests,
            """
            Đã thử sai quá nhiều lần. Hãy thử lại sau \(minutes) phút, hoặc nhờ quản trị viên cấp liên kết đặt lại \
            mật khẩu.
            """, field: "password")
    }
}
