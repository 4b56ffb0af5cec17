public import Office
import Storage
import WorkTime

/// One's own second factor, when signed in. What would weaken the account asks for the password or a code once more.
extension FrontDoor {
    /// Begins to set one up; nothing is asked for at signing in before a code has confirmed it.
    ///
    /// Throws `.invalid` with field `current` for a wrong password, `.conflict` where one is in force.
    public func beginSecondFactor(of visitor: SignedIn, password: String) async throws -> SharedSecret {
        try await check(password, of: visitor)
        let secret = SharedSecret.random()
        return try await desk.write { tx in
            guard try SecondFactorStore.begin(tx, of: visitor.account, secret: try seal(secret, of: visitor.account))
            else {
                throw OfficeError(.conflict, "Tài khoản đã có xác thực hai lớp. Hãy tắt trước khi đặt lại.")
            }
            return secret
        }
    }

    /// Puts it in force; journal: `account.second_factor_set`. The other sessions end.
    public func confirmSecondFactor(of visitor: SignedIn, code: String) async throws -> [RecoveryCode] {
        try await countCode(of: visitor)
        let codes = RecoveryCode.random()
        try await desk.write { tx in
            guard let account = try AccountStore.find(tx, visitor.account) else { throw Self.wrong }
            try confirm(code, of: account, codes, tx)
            try SignInDelayStore.forget(tx, .code(account.id))
            try SessionStore.endAll(tx, of: account.id, but: visitor.session)
        }
        return codes
    }

    /// New recovery codes in the place of the old; journal: `account.recovery_codes_made`.
    public func renewRecoveryCodes(of visitor: SignedIn, code: String) async throws -> [RecoveryCode] {
        try await countCode(of: visitor)
        let codes = RecoveryCode.random()
        try await desk.write { tx in
            try use(code, of: visitor.account, tx)
            try SignInDelayStore.forget(tx, .code(visitor.account))
            try SecondFactorStore.setCodes(tx, of: visitor.account, hashes: codes.map(\.hash))
            try Act(tx: tx, actor: visitor.actor).record(.recoveryCodesMade, on: .account, visitor.account.value)
        }
        return codes
    }

    /// Takes it away; journal: `account.second_factor_ended`. Throws `.conflict` where the office demands one.
    public func endSecondFactor(of visitor: SignedIn, code: String) async throws {
        try await countCode(of: visitor)
        try await desk.write { tx in
            guard try !isDemanded(tx, of: visitor.actor.person) else {
                throw OfficeError(
                    .conflict, "Cơ quan yêu cầu vai trò của anh/chị dùng xác thực hai lớp nên không tắt được.",
                    field: "code")
            }
            try use(code, of: visitor.account, tx)
            try SignInDelayStore.forget(tx, .code(visitor.account))
            try SecondFactorStore.remove(tx, of: visitor.account)
            try Act(tx: tx, actor: visitor.actor).record(.secondFactorEnded, on: .account, visitor.account.value)
        }
    }

    /// Throws `.invalid` with field `current` unless it is the visitor's password.
    public func check(_ password: String, of visitor: SignedIn) async throws {
        let bucket = SignInLimit.Bucket.device(hash: "session-\(visitor.session)")
        let kept = try await desk.write { tx in
            try Attempt.open(tx, bucket)
            return try AccountStore.passwordHash(tx, visitor.account)
        }
        guard try await hasher.matches(password, kept: kept) else {
            throw OfficeError(.invalid, "Mật khẩu hiện tại không đúng.", field: "current")
        }
        try await desk.write { tx in try SignInDelayStore.forget(tx, bucket) }
    }

    private func countCode(of visitor: SignedIn) async throws {
        try await desk.write { tx in _ = try Attempt.open(tx, .code(visitor.account)) }
    }
}
