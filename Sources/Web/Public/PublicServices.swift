import Desk
import Office
import Synchronization
import WorkTime

/// What the public pages share.
struct PublicServices: Sendable {
    let desk: Desk
    let gate: PublicGate
    let board: PublicBoard
    /// Makes the secret of the links by which results are rated, the first time.
    let tokens: @Sendable () -> SecretToken
    /// A refusal comes no sooner than this after the question, so that its time tells nothing.
    let refusalAfter: Duration
    private let keptKey = KeptRatingKey()

    init(
        desk: Desk, board: PublicBoard, tokens: @escaping @Sendable () -> SecretToken, refusalAfter: Duration,
        now: @escaping @Sendable () -> Instant
    ) {
        self.desk = desk
        self.board = board
        self.tokens = tokens
        self.refusalAfter = refusalAfter
        gate = PublicGate(desk.rules.open.limits, now: now)
    }

    var rules: PublicRules { desk.rules.open }

    func ratingKey() async throws -> RatingKey {
        if let key = keptKey.key { return key }
        let key = try await RatingKey.load(desk, random: tokens)
        keptKey.set(key)
        return key
    }

    /// Lets a request in; throws `.tooManyRequests`, and `.notFound` where the office does not open this.
    func admit(_ context: WebContext, _ isOpen: Bool) throws(OfficeError) {
        guard isOpen else {
            throw OfficeError(.notFound, "Cơ quan chưa mở trang này cho người dân. Hãy liên hệ bộ phận một cửa.")
        }
        try gate.admit(context.visit.remoteAddress)
    }

    /// Answers a look-up. Throws `.invalid` at `digits` when there is no such dossier or the digits are others: the same sentence,
    /// at the same time.
    func lookUp(_ code: DossierCode, digits: String, from context: WebContext) async throws -> PublicDossier {
        let start = ContinuousClock.now
        let address = context.visit.remoteAddress
        try gate.attempt(code, from: address)
        let key = try await ratingKey()
        if let found = try await desk.ask(LookUpDossier(code, digits: digits, key: key), as: .citizen) {
            gate.forgive(code, from: address)
            return found
        }
        let left = refusalAfter - (ContinuousClock.now - start)
        if left > .zero { try await Task.sleep(for: left) }
        throw OfficeError(
            .invalid,
            "Không tìm thấy hồ sơ khớp với mã và \(rules.digits) chữ số này. Xem lại mã và các chữ số rồi nhập lại.",
            field: "digits")
    }
}

/// The key, once it was read.
private final class KeptRatingKey: Sendable {
    private let kept = Mutex<RatingKey?>(nil)
    var key: RatingKey? { kept.withLock { $0 } }
    func set(_ key: RatingKey) { kept.withLock { $0 = key } }
}
