import Crypto
import Foundation
import Logging
import Office
import Storage
import WorkTime

/// Coming in by an account that another system keeps: OpenID Connect with an authorisation code, PKCE, state and nonce.
extension FrontDoor {
    /// Where to send somebody who wants to sign in there, and the state that the browser must bring back.
    public func beginOutside(to target: String) async throws -> (address: String, state: SecretToken) {
        let provider = try requireOutside()
        let (state, nonce, verifier) = (tokens(), tokens(), tokens())
        let now = try await desk.read { $0.now }
        let description = try await heard { try await provider.description(at: now, isSettingOut: true) }
        try await desk.write { tx in
            try OutsideSignOnStore.begin(
                tx, stateHash: state.hash, .init(nonce: nonce.text, verifier: verifier.text, target: target))
        }
        let query = OutsideProvider.form([
            ("response_type", "code"), ("client_id", provider.settings.client),
            ("redirect_uri", provider.settings.returnAddress), ("scope", "openid profile email"),
            ("state", state.text), ("nonce", nonce.text),
            ("code_challenge", Base64URL.text(SHA256.hash(data: Array(verifier.text.utf8)))),
            ("code_challenge_method", "S256"),
        ])
        let place = description.authorizationEndpoint
        return (place + (place.contains("?") ? "&" : "?") + query, state)
    }

    /// Lets somebody in who comes back with a code, or on to the second factor; journal: `account.signed_in`, the first time
    /// `account.identity_linked`. Returns also the page that was wanted.
    ///
    /// The account there belongs to the account here whose login it bears in the claim that the settings name, and from
    /// then on to that one. Throws `.forbidden` where there is none, `.unauthenticated` for a sign-in that is not under way.
    public func finishOutside(
        code: String, state: String, from browser: Browser
    ) async throws -> (entry: Entry, target: String) {
        let provider = try requireOutside()
        let hash = SecretToken.hash(of: state)
        let taken = try await desk.write { tx in (try OutsideSignOnStore.take(tx, stateHash: hash), tx.now) }
        guard let request = taken.0 else {
            throw OfficeError(.unauthenticated, "Lần đăng nhập này đã quá lâu hoặc đã dùng. Hãy đăng nhập lại.")
        }
        let (text, token, subject) = try await heard {
            let text = try await provider.exchange(code: code, verifier: request.verifier, at: taken.1)
            let token = try await provider.token(text, at: taken.1)
            let settings = provider.settings
            let subject = try token.check(
                issuer: settings.issuer, client: settings.client, nonce: request.nonce, at: taken.1)
            return (text, token, subject)
        }
        let login = provider.settings.claim == "sub" ? subject : token.texts[provider.settings.claim] ?? ""
        let proved = !Set(token.methods).isDisjoint(with: ["mfa", "otp", "hwk", "swk"])
        let made = (tokens(), tokens(), SharedSecret.random())
        let entry = try await desk.write { tx in
            let account = try owner(tx, issuer: token.issuer, subject: subject, login: login)
            guard account.state != .deactivated else { throw Self.deactivated }
            if account.state == .invited { try AccountStore.setState(tx, account.id, to: .active) }
            guard let now = try AccountStore.find(tx, account.id) else { throw Self.unknownOutside }
            let entry =
                proved
                ? try begin(tx, now, token: made.0, device: made.1, browser, act: .signedIn)
                : try enter(tx, now, made, browser, act: .signedIn)
            if case .session(let session, _) = entry {
                try OutsideSignOnStore.note(
                    tx, tokenHash: session.hash, issuer: token.issuer, subject: subject, sid: token.sid, idToken: text)
            }
            return entry
        }
        return (entry, request.target)
    }

    /// Ends the session of the token as `signOut` does. Returns where whoever came in by the other system signs out there;
    /// nil for everybody else.
    public func signOutEverywhere(_ token: String) async throws -> String? {
        let hash = SecretToken.hash(of: token)
        let (said, now) = try await desk.read { tx in (try OutsideSignOnStore.idToken(tx, tokenHash: hash), tx.now) }
        try await signOut(token)
        guard let said, let provider = outside,
            let place = try? await provider.description(at: now).endSessionEndpoint
        else { return nil }
        let query = OutsideProvider.form([
            ("id_token_hint", said), ("client_id", provider.settings.client),
            ("post_logout_redirect_uri", provider.settings.endAddress),
        ])
        return place + (place.contains("?") ? "&" : "?") + query
    }

    /// Ends the sessions of somebody who signed out there, as the provider says in a token. Throws `.invalid` for any other,
    /// `.unavailable` when the provider cannot be asked for the key that signed it.
    public func endOutside(_ text: String) async throws {
        let provider = try requireOutside()
        let now = try await desk.read { $0.now }
        let settings = provider.settings
        let token = try await heard { () async throws -> IdentityToken in
            do {
                let token = try await provider.token(text, at: now, isAnybodys: true)
                try token.checkLogout(issuer: settings.issuer, client: settings.client, at: now)
                return token
            } catch let fault as IdentityToken.Fault {
                throw OfficeError(.invalid, "Thông báo đăng xuất không hợp lệ: \(fault.words).")
            }
        }
        _ = try await desk.write { tx in
            try OutsideSignOnStore.end(tx, issuer: token.issuer, subject: token.subject, sid: token.sid)
        }
    }

    // MARK: - What is behind it

    private func requireOutside() throws -> OutsideProvider {
        guard let outside else {
            throw OfficeError(.notFound, "Máy chủ này không đăng nhập bằng tài khoản của hệ thống khác.")
        }
        return outside
    }

    private func owner(
        _ tx: any Transaction, issuer: String, subject: String, login: String
    ) throws -> Account {
        if let known = try OutsideSignOnStore.account(tx, issuer: issuer, subject: subject) {
            guard let account = try AccountStore.find(tx, known) else { throw Self.unknownOutside }
            return account
        }
        // An account that another one there has already is not taken over by whoever bears its name now.
        guard let name = try? LoginName(login), let account = try AccountStore.find(tx, login: name.text),
            account.state != .deactivated, try !OutsideSignOnStore.isLinked(tx, account.id, issuer: issuer)
        else { throw Self.unknownOutside }
        try OutsideSignOnStore.link(tx, issuer: issuer, subject: subject, to: account.id)
        try record(.identityLinked, of: account, tx, ["subject": .digest(of: subject)])
        return account
    }

    /// What the provider said wrongly or not at all is for the log; the person gets a sentence.
    private func heard<Value: Sendable>(_ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch let error as OfficeError {
            throw error
        } catch {
            Logger(label: "outside sign-on").error("the provider was not understood", metadata: ["error": "\(error)"])
            throw OfficeError(
                .unavailable,
                "Chưa đăng nhập được bằng tài khoản của hệ thống kia. Hãy thử lại, hoặc dùng mật khẩu ở đây.")
        }
    }

    private static let unknownOutside = OfficeError(
        .forbidden, "Tài khoản này chưa gắn với ai của cơ quan. Hãy nhờ quản trị viên cấp tài khoản cùng tên.")
}
