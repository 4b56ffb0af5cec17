import Office
import Storage
import WorkTime

/// The second factor at the door: asked for after the password, set up where the office demands one.
extension FrontDoor {
    /// Nil where a password suffices; else whether the account has a second factor already, or has to set one up.
    func owesSecondFactor(_ tx: any Transaction, _ account: Account) throws -> Bool? {
        if try SecondFactorStore.find(tx, of: account.id)?.isConfirmed ?? false { return true }
        return try isDemanded(tx, of: account.person) ? false : nil
    }

    func isDemanded(_ tx: any Transaction, of person: Key<Person>) throws -> Bool {
        let roles = try SecondFactorStore.roles(tx)
        guard !roles.isEmpty, let actor = try ActorStore.actor(tx, person, on: OfficeTime.day(of: tx.now)) else {
            return false
        }
        return !roles.isDisjoint(with: actor.roles)
    }

    /// What a token goes on with: the secret that is being set up with its login, or nil where a code of the one in force
    /// is asked for. Throws `.unauthenticated` when it has run out.
    public func enrolment(_ token: String) async throws -> (secret: SharedSecret, login: String)? {
        try await desk.read { tx in
            let hash = SecretToken.hash(of: token)
            guard let step = try SignInStepStore.find(tx, tokenHash: hash),
                let account = try AccountStore.find(tx, step.account)
            else { throw Self.stepRanOut }
            guard let sealed = step.secret, let secret = try pending(sealed, at: hash) else { return nil }
            return (secret, account.login)
        }
    }

    /// Goes on after the password with a code of the telephone, or one of recovery; journal: `account.signed_in`, and
    /// `account.recovery_code_used`.
    ///
    /// Throws `.invalid` with field `code` for a wrong one, `.unauthenticated` when the password was too long ago.
    public func prove(_ code: String, at token: String, from browser: Browser) async throws -> Entry {
        let hash = SecretToken.hash(of: token)
        let account = try await countCode(at: hash)
        let (session, device) = (tokens(), tokens())
        return try await desk.write { tx in
            guard try SignInStepStore.find(tx, tokenHash: hash)?.secret == nil,
                try SignInStepStore.use(tx, tokenHash: hash), let now = try AccountStore.find(tx, account)
            else { throw Self.stepRanOut }
            guard now.state == .active else { throw Self.deactivated }
            let isRecovery = try use(code, of: account, tx)
            try SignInDelayStore.forget(tx, .code(account))
            let entry = try begin(tx, now, token: session, device: device, browser, act: .signedIn)
            if isRecovery { try noteRecovery(tx, now) }
            return entry
        }
    }

    /// Goes on after the password by setting up the second factor that the office demands; journal:
    /// `account.second_factor_set`, `account.signed_in`. The recovery codes are known to nobody afterwards.
    public func enrol(
        _ code: String, at token: String, from browser: Browser
    ) async throws -> (entry: Entry, codes: [RecoveryCode]) {
        let hash = SecretToken.hash(of: token)
        let account = try await countCode(at: hash)
        let (session, device, codes) = (tokens(), tokens(), RecoveryCode.random())
        let entry = try await desk.write { tx in
            guard let sealed = try SignInStepStore.find(tx, tokenHash: hash)?.secret,
                let secret = try pending(sealed, at: hash), try SignInStepStore.use(tx, tokenHash: hash),
                let now = try AccountStore.find(tx, account)
            else { throw Self.stepRanOut }
            guard now.state == .active else { throw Self.deactivated }
            guard try SecondFactorStore.begin(tx, of: account, secret: try seal(secret, of: account)) else {
                throw Self.stepRanOut
            }
            try confirm(code, of: now, codes, tx)
            try SignInDelayStore.forget(tx, .code(account))
            return try begin(tx, now, token: session, device: device, browser, act: .signedIn)
        }
        return (entry, codes)
    }

    /// Counts the attempt in a transaction of its own: a wrong code must not take the count back with it.
    private func countCode(at hash: String) async throws -> Key<Account> {
        try await desk.write { tx in
            guard let step = try SignInStepStore.find(tx, tokenHash: hash) else { throw Self.stepRanOut }
            try Attempt.open(tx, .code(step.account))
            return step.account
        }
    }

    // MARK: - Secrets

    /// As the database keeps it.
    func seal(_ secret: SharedSecret, of account: Key<Account>) throws -> String {
        try desk.secrets.seal(secret.text, for: .secondFactor(account: account.value))
    }

    /// The secret of a factor that is being set up at the door.
    private func pending(_ sealed: String, at tokenHash: String) throws -> SharedSecret? {
        SharedSecret(try desk.secrets.open(sealed, for: .signInStep(tokenHash: tokenHash)))
    }

    // MARK: - Codes

    /// Uses a code up; returns whether it was one of recovery. Throws `.invalid` with field `code`.
    @discardableResult
    func use(_ code: String, of account: Key<Account>, _ tx: any Transaction) throws -> Bool {
        guard let factor = try SecondFactorStore.find(tx, of: account), factor.isConfirmed,
            let secret = try desk.secrets.sharedSecret(of: account, factor)
        else { throw Self.wrongCode }
        let digits = code.filter(\.isNumber)
        if digits.count == 6, code.allSatisfy({ $0.isNumber || $0.isWhitespace }) {
            guard let step = secret.step(of: digits, at: tx.now.milliseconds / 1_000, after: factor.lastStep),
                try SecondFactorStore.use(tx, step: step, of: account)
            else { throw Self.wrongCode }
            return false
        }
        guard let hash = RecoveryCode.hash(of: code), try SecondFactorStore.useCode(tx, hash: hash, of: account) else {
            throw Self.wrongCode
        }
        return true
    }

    /// Puts the factor that is being set up in force, with its recovery codes. Throws `.invalid` with field `code`.
    func confirm(_ code: String, of account: Account, _ codes: [RecoveryCode], _ tx: any Transaction) throws {
        guard let factor = try SecondFactorStore.find(tx, of: account.id), !factor.isConfirmed,
            let secret = try desk.secrets.sharedSecret(of: account.id, factor),
            let step = secret.step(of: code.filter(\.isNumber), at: tx.now.milliseconds / 1_000, after: 0),
            try SecondFactorStore.confirm(tx, of: account.id, step: step)
        else { throw Self.wrongCode }
        try SecondFactorStore.setCodes(tx, of: account.id, hashes: codes.map(\.hash))
        try record(.secondFactorSet, of: account, tx)
    }

    func record(
        _ act: JournalAct, of account: Account, _ tx: any Transaction, _ body: [String: JournalValue] = [:]
    ) throws {
        guard let actor = try ActorStore.actor(tx, account.person, on: OfficeTime.day(of: tx.now)) else { return }
        try Act(tx: tx, actor: actor).record(act, on: .account, account.id.value, body)
    }

    private func noteRecovery(_ tx: any Transaction, _ account: Account) throws {
        try record(
            .recoveryCodeUsed, of: account, tx, ["left": .init(try SecondFactorStore.codesLeft(tx, of: account.id))])
    }

    static let wrongCode = OfficeError(
        .invalid, "Mã không đúng hoặc đã dùng. Hãy nhập mã đang hiện trên điện thoại, hoặc một mã dự phòng.",
        field: "code")
    static let stepRanOut = OfficeError(
        .unauthenticated, "Đã quá lâu kể từ khi nhập mật khẩu. Hãy đăng nhập lại từ đầu.")
}
