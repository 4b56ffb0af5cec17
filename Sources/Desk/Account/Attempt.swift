import Office
import Storage

/// One attempt to sign in: counted before the password is looked at, so that parallel attempts count too.
struct Attempt: Sendable {
    let account: Account?
    let hash: String?
    let buckets: [SignInLimit.Bucket]

    /// Throws `.tooManyRequests` when there were too many; such an attempt is not counted, so the limit ends by itself.
    static func begin(_ tx: any Transaction, login: String, _ browser: Browser) throws -> Attempt {
        let account = try AccountStore.find(tx, login: login)
        var buckets: [SignInLimit.Bucket] = []
        let device = browser.deviceToken.map { SecretToken.hash(of: $0) }
        if let account, let device, try KnownDeviceStore.isKnown(tx, tokenHash: device, account: account.id) {
            buckets = [.device(hash: device)]
        } else {
            buckets = [.login(login)]
            if let address = browser.address { buckets.append(.address(address)) }
        }
        for bucket in buckets { try count(tx, bucket) }
        let hash = try account.flatMap { try AccountStore.passwordHash(tx, $0.id) }
        return Attempt(account: account, hash: hash, buckets: buckets)
    }

    static func count(_ tx: any Transaction, _ bucket: SignInLimit.Bucket) throws {
        guard try SignInFailureStore.count(tx, bucket) > bucket.limit else { return }
        throw OfficeError(
            .tooManyRequests,
            """
            Đã thử sai quá nhiều lần. Hãy thử lại sau \(SignInLimit.minutesLeft(at: tx.now)) phút, hoặc nhờ quản trị \
            viên cấp liên kết đặt lại mật khẩu.
            """, field: "password")
    }
}
