public import Office
import Storage
import WorkTime

/// Where people come in and go out: signing in, one-time links, sessions.
///
/// What is slow (scrypt) happens between two transactions; the second one looks again at what the first one saw.
public struct FrontDoor: Sendable {
    let desk: Desk
    let hasher: PasswordHasher
    let tokens: @Sendable () -> SecretToken
    /// Nil where nobody signs in by an account of another system.
    public let outside: OutsideProvider?

    public init(
        desk: Desk, hasher: PasswordHasher = PasswordHasher(), outside: OutsideProvider? = nil,
        tokens: @escaping @Sendable () -> SecretToken = SecretToken.random
    ) {
        self.desk = desk
        self.hasher = hasher
        self.outside = outside
        self.tokens = tokens
    }

    /// Lets somebody in by login and password, or on to the second factor; journal: `account.signed_in`.
    ///
    /// Throws `.invalid` with field `password` when they do not fit (the same for unknown logins), `.forbidden` for a
    /// deactivated account, `.tooManyRequests` beyond `SignInLimit`.
    public func signIn(login: String, password: String, from browser: Browser) async throws -> Entry {
        guard !password.isEmpty, password.unicodeScalars.count <= PasswordRule.longest else { throw Self.wrong }
        let login = (try? LoginName(login))?.text ?? ""
        let attempt = try await desk.write { tx in try Attempt.begin(tx, login: login, browser) }
        guard try await hasher.matches(password, kept: attempt.hash), let account = attempt.account else {
            throw Self.wrong
        }
        let (token, device, secret) = (tokens(), tokens(), SharedSecret.random())
        return try await desk.write { tx in
            guard let now = try AccountStore.find(tx, account.id),
                try AccountStore.passwordHash(tx, account.id) == attempt.hash
            else { throw Self.wrong }
            guard now.state != .deactivated else { throw Self.deactivated }
            try attempt.succeed(tx)
            if now.mustChangePassword {
                try AccountTokenStore.insert(
                    tx, account: account.id, purpose: .change, tokenHash: token.hash,
                    expiresAt: tx.now.adding(seconds: AccountLink.Purpose.change.life))
                return .mustChoose(token)
            }
            return try enter(tx, now, (token, device, secret), browser, act: .signedIn)
        }
    }

    /// What a one-time link stands for; throws `.notFound` when it does not work (any more).
    public func link(_ token: String) async throws -> AccountLink {
        try await desk.read { tx in try Self.link(tx, hash: SecretToken.hash(of: token)) }
    }

    /// Chooses a password at a one-time link and enters; journal: `account.password_chosen`. All earlier sessions end.
    ///
    /// Throws `.invalid` with field `password` for a weak one; the link then still works.
    public func choosePassword(_ password: String, at token: String, from browser: Browser) async throws -> Entry {
        let linkHash = SecretToken.hash(of: token)
        let link = try await link(token)
        try PasswordRule.check(password, known: [link.login, link.personName])
        if link.purpose == .change {
            let given = try await desk.read { tx in try AccountStore.passwordHash(tx, link.account) }
            guard try await !hasher.matches(password, kept: given) else { throw Self.sameAgain }
        }
        let kept = try await hasher.hash(password)
        let (session, device, secret) = (tokens(), tokens(), SharedSecret.random())
        return try await desk.write { tx in
            let link = try Self.link(tx, hash: linkHash)
            guard try AccountTokenStore.use(tx, tokenHash: linkHash) else { throw Self.deadLink }
            try SessionStore.endAll(tx, of: link.account)
            if link.purpose == .reset { try KnownDeviceStore.forgetAll(tx, of: link.account) }
            try AccountStore.setPassword(tx, link.account, hash: kept, mustChange: false)
            guard let account = try AccountStore.find(tx, link.account) else { throw Self.deadLink }
            return try enter(tx, account, (session, device, secret), browser, act: .passwordChosen)
        }
    }

    /// Changes one's own password; the other sessions end. Journal: `account.password_changed`.
    ///
    /// Throws `.invalid` with field `current` when the present password is wrong, `password` when the new one is weak.
    public func changePassword(of visitor: SignedIn, from current: String, to password: String) async throws {
        try PasswordRule.check(password, known: [visitor.login, visitor.actor.name])
        let bucket = SignInLimit.Bucket.device(hash: "session-\(visitor.session)")
        let old = try await desk.write { tx in
            try Attempt.count(tx, bucket)
            return try AccountStore.passwordHash(tx, visitor.account)
        }
        guard try await hasher.matches(current, kept: old) else {
            throw OfficeError(.invalid, "Mật khẩu hiện tại không đúng.", field: "current")
        }
        guard PasswordRule.normalised(current) != PasswordRule.normalised(password) else {
            throw Self.sameAgain
        }
        let kept = try await hasher.hash(password)
        try await desk.write { tx in
            guard try AccountStore.passwordHash(tx, visitor.account) == old else { throw Self.wrong }
            try SignInFailureStore.takeBack(tx, bucket)
            try AccountStore.setPassword(tx, visitor.account, hash: kept, mustChange: false)
            try AccountTokenStore.endAll(tx, of: visitor.account)
            let ended = try SessionStore.endAll(tx, of: visitor.account, but: visitor.session)
            let act = Act(tx: tx, actor: visitor.actor)
            try act.record(
                .passwordChanged, on: .account, visitor.account.value, ["sessionsEnded": .init(ended)])
        }
    }

    /// Who is signed in with the token; nil when nobody is. One statement, and now and then one that notes the time.
    public func visitor(_ token: String) async throws -> SignedIn? {
        try await visitor(token) { _ in }?.visitor
    }

    /// The same with what a question answers him or her, in one view of the database.
    public func visitor<Q: Question>(
        _ token: String, asking question: Q
    ) async throws -> (visitor: SignedIn, answer: Q.Answer)? {
        try await visitor(token) { try question.answer($0) }
    }

    private func visitor<Answer: Sendable>(
        _ token: String, asking question: @escaping @Sendable (View) throws -> Answer
    ) async throws -> (visitor: SignedIn, answer: Answer)? {
        let hash = SecretToken.hash(of: token)
        let found = try await desk.read { tx -> (visitor: SignedIn, answer: Answer, isWorthNoting: Bool)? in
            let found = try tx.byKeys {
                try ActorStore.signedIn(tx, tokenHash: hash, on: OfficeTime.day(of: tx.now))
            }
            guard let visitor = found else { return nil }
            return (
                visitor, try question(View(tx: tx, actor: visitor.actor, secrets: desk.secrets)),
                SessionLife.isWorthNoting(seenAt: visitor.seenAt, now: tx.now)
            )
        }
        guard let found else { return nil }
        // Whoever only looks is let in also while the database takes nothing.
        if found.isWorthNoting { try? await desk.write { tx in try SessionStore.noteSeen(tx, tokenHash: hash) } }
        return (found.visitor, found.answer)
    }

    /// Ends the session of the token, if there is one; journal: `account.signed_out`.
    public func signOut(_ token: String) async throws {
        let hash = SecretToken.hash(of: token)
        try await desk.write { tx in
            guard let visitor = try ActorStore.signedIn(tx, tokenHash: hash, on: OfficeTime.day(of: tx.now)) else {
                return
            }
            try SessionStore.end(tx, tokenHash: hash)
            try Act(tx: tx, actor: visitor.actor).record(.signedOut, on: .account, visitor.account.value)
        }
    }
}

extension FrontDoor {
    static let wrong = OfficeError(.invalid, "Tên đăng nhập hoặc mật khẩu không đúng.", field: "password")
    static let sameAgain = OfficeError(
        .invalid, "Mật khẩu mới phải khác mật khẩu hiện tại.", field: "password")
    static let deactivated = OfficeError(
        .forbidden, "Tài khoản này đã ngừng hoạt động. Hãy liên hệ quản trị viên của cơ quan.")
    static let deadLink = OfficeError(
        .notFound, "Liên kết này không đúng, đã được dùng hoặc đã hết hạn. Hãy nhờ quản trị viên cấp liên kết mới.")

    private static func link(_ tx: any Transaction, hash: String) throws -> AccountLink {
        guard let link = try AccountTokenStore.find(tx, tokenHash: hash) else { throw deadLink }
        return link
    }

    /// What the password opens: a session where nothing more is asked of the account.
    func enter(
        _ tx: any Transaction, _ account: Account, _ made: (token: SecretToken, device: SecretToken, SharedSecret),
        _ browser: Browser, act name: JournalAct
    ) throws -> Entry {
        guard let isSet = try owesSecondFactor(tx, account) else {
            return try begin(tx, account, token: made.token, device: made.device, browser, act: name)
        }
        let secret = isSet ? nil : made.2.text
        try SignInStepStore.insert(
            tx, tokenHash: made.token.hash, account: account.id,
            secret: try secret.map { try desk.secrets.seal($0, for: .signInStep(tokenHash: made.token.hash)) })
        return isSet ? .mustProve(made.token) : .mustEnrol(made.token, made.2, login: account.login)
    }

    /// Opens a session: the browser's earlier one ends, so a token seen before signing in is worth nothing after.
    func begin(
        _ tx: any Transaction, _ account: Account, token: SecretToken, device: SecretToken, _ browser: Browser,
        act name: JournalAct
    ) throws -> Entry {
        if let old = browser.sessionToken { try SessionStore.end(tx, tokenHash: SecretToken.hash(of: old)) }
        try SessionStore.sweep(tx)
        try SignInDelayStore.sweep(tx)
        let session = try SessionStore.insert(
            tx, account: account.id, tokenHash: token.hash, address: browser.address ?? "", device: browser.device)
        let deviceToken = try knownToken(tx, account, browser) ?? device.text
        try KnownDeviceStore.note(tx, tokenHash: SecretToken.hash(of: deviceToken), account: account.id)
        guard let actor = try ActorStore.actor(tx, account.person, on: OfficeTime.day(of: tx.now)) else {
            throw Self.wrong
        }
        try Act(tx: tx, actor: actor).record(name, on: .account, account.id.value, ["session": .init(session)])
        return .session(token, deviceToken: deviceToken)
    }

    private func knownToken(_ tx: any Transaction, _ account: Account, _ browser: Browser) throws -> String? {
        guard let token = browser.deviceToken,
            try KnownDeviceStore.isKnown(tx, tokenHash: SecretToken.hash(of: token), account: account.id)
        else { return nil }
        return token
    }
}
