import Crypto
import CryptoExtras
import Foundation
import Office
import Storage
import Synchronization
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Signing in by another system's account") struct OutsideSignOnTests {
    private static let now = Instant(milliseconds: 1_741_917_600_000)
    private static let seconds = now.milliseconds / 1_000
    private static let good = [
        "iss": TestProvider.issuer, "aud": "congvu", "sub": "u-17", "nonce": "n-1", "iat": "\(seconds)",
        "exp": "\(seconds + 300)",
    ]

    /// What is changed of a good token, and why it is refused; nil for one that is taken.
    @Test(
        "A token is taken only from the provider, for this office, of this sign-in, and of now",
        arguments: [
            ([:], nil), (["aud": "[\"congvu\"]"], nil), (["aud": "[\"congvu\",\"khac\"]", "azp": "congvu"], nil),
            (["iss": "https://khac.vn"], "it is of another provider"), (["aud": "khac"], "it is for somebody else"),
            (["aud": "[\"congvu\",\"khac\"]"], "it is for somebody else"), (["azp": "khac"], "it is for somebody else"),
            (["nonce": "n-2"], "it belongs to another sign-in"), (["exp": "\(seconds - 61)"], "it ran out"),
            (["iat": "\(seconds + 61)"], "it is of the future"), (["sub": ""], "it names nobody"),
            (["exp": ""], "it ran out"),
        ] as [([String: String], String?)])
    func claims(_ change: [String: String], _ refusal: String?) async throws {
        let provider = TestProvider()
        let key = provider.state.withLock { $0.curve }
        let text = try TestProvider.token(Self.good.merging(change) { $1 }, by: key, kid: "k1")
        let token = try await provider.provider.token(text, at: Self.now)
        do {
            let subject = try token.check(issuer: TestProvider.issuer, client: "congvu", nonce: "n-1", at: Self.now)
            #expect(refusal == nil && subject == "u-17")
        } catch let fault as IdentityToken.Fault {
            #expect(fault.words == refusal)
        }
    }

    @Test("A token that nobody signed, a stranger signed, or that was changed afterwards is refused")
    func forged() async throws {
        let provider = TestProvider()
        let key = provider.state.withLock { $0.curve }
        let text = try TestProvider.token(Self.good, by: key, kid: "k1")
        let parts = text.split(separator: ".").map(String.init)
        let none = Base64URL.text(Array("{\"alg\":\"none\"}".utf8))
        let other = try TestProvider.token(Self.good.merging(["sub": "chief"]) { $1 }, by: key, kid: "k1")
        let forged = [
            "\(none).\(parts[1]).", "\(none).\(parts[1]).\(parts[2])",
            try TestProvider.token(Self.good, by: P256.Signing.PrivateKey(), kid: "k1"),
            "\(parts[0]).\(other.split(separator: ".")[1]).\(parts[2])", "\(parts[0]).\(parts[1])",
            try TestProvider.token(Self.good, by: key, kid: "k1", algorithm: "HS256"), "", "a.b.c",
            "\(parts[0]).\(parts[1]).\(parts[2])=",
        ]
        var taken: [String] = []
        for text in forged where (try? await provider.provider.token(text, at: Self.now)) != nil { taken.append(text) }
        #expect(taken == [])
    }

    @Test("RSA keys sign too, short ones do not")
    func rsa() throws {
        for (size, isTaken) in [(2_048, true), (1_024, false)] {
            let key = try _RSA.Signing.PrivateKey(unsafeKeySize: .init(bitCount: size))
            let primitives = try key.publicKey.getKeyPrimitives()
            let keys = try JSONDecoder().decode(
                JSONWebKeys.self,
                from: Data(
                    """
                    {"keys":[{"kty":"RSA","kid":"r","n":"\(Base64URL.text(primitives.modulus))",
                    "e":"\(Base64URL.text(primitives.publicExponent))"}]}
                    """.utf8))
            let head = Base64URL.text(Array("{\"alg\":\"RS256\",\"kid\":\"r\"}".utf8))
            let body = Base64URL.text(Array("{\"iss\":\"a\",\"iat\":1}".utf8))
            let signature = try key.signature(
                for: SHA256.hash(data: Array("\(head).\(body)".utf8)), padding: .insecurePKCS1v1_5)
            let text = "\(head).\(body).\(Base64URL.text(signature.rawRepresentation))"
            #expect(((try? IdentityToken(text, keys: keys)) != nil) == isTaken)
        }
    }

    @Test("Keys that the provider turned are fetched, at most once in half a minute")
    func rotation() async throws {
        let test = TestProvider()
        let provider = test.provider
        func token(_ kid: String) throws -> String {
            try TestProvider.token(Self.good, by: test.state.withLock { $0.curve }, kid: kid)
        }
        _ = try await provider.token(try token("k1"), at: Self.now)
        _ = try await provider.token(try token("k1"), at: Self.now.adding(seconds: 5))
        test.state.withLock { ($0.curve, $0.kid) = (P256.Signing.PrivateKey(), "k2") }
        _ = try await provider.token(try token("k2"), at: Self.now.adding(seconds: 10))
        // A new key under the old name: believed after the pause.
        test.state.withLock { $0.curve = P256.Signing.PrivateKey() }
        let again = try token("k2")
        await #expect(throws: IdentityToken.Fault.self) {
            _ = try await provider.token(again, at: Self.now.adding(seconds: 12))
        }
        _ = try await provider.token(again, at: Self.now.adding(seconds: 45))
        #expect(test.state.withLock { $0.calls.filter { $0.hasSuffix("/jwks") }.count } == 3)
    }

    @Test("Tokens that strangers make up do not have the provider asked each time, and keep nobody else waiting")
    func strangers() async throws {
        let test = TestProvider()
        let provider = test.provider
        let stranger = P256.Signing.PrivateKey()
        for (kid, seconds, questions, isLookedAt) in [
            ("x1", 0, 1, true), ("x2", 1, 1, false), ("x3", 4, 1, false), ("x4", 6, 2, true),
        ] as [(String, Int64, Int, Bool)] {
            let text = try TestProvider.token(Self.good, by: stranger, kid: kid)
            do {
                _ = try await provider.token(text, at: Self.now.adding(seconds: seconds), isAnybodys: true)
                Issue.record("\(kid) was taken")
            } catch is IdentityToken.Fault {
                #expect(isLookedAt)
            } catch let refusal as OfficeError {
                // It might be a true one by a key of just now, which is to be sent again.
                #expect(!isLookedAt && refusal.code == .unavailable)
            }
            let asked = test.state.withLock { $0.calls.filter { $0.hasSuffix("/jwks") }.count }
            #expect(asked == questions)
        }
        test.state.withLock { ($0.curve, $0.kid) = (P256.Signing.PrivateKey(), "k2") }
        let own = try TestProvider.token(Self.good, by: test.state.withLock { $0.curve }, kid: "k2")
        _ = try await provider.token(own, at: Self.now.adding(seconds: 7))
    }

    @Test("Two who sign out there at the same time are both heard, by one question after the keys")
    func atOnce() async throws {
        let test = TestProvider()
        let provider = test.provider
        test.state.withLock { $0.lingers = true }
        let key = test.state.withLock { $0.curve }
        let texts = try ["s-1", "s-2", "s-3"].map { sid in
            try TestProvider.token(Self.good.merging(["sid": sid]) { $1 }, by: key, kid: "k1")
        }
        let heard = try await withThrowingTaskGroup(of: String.self) { group in
            for text in texts {
                group.addTask { try await provider.token(text, at: Self.now, isAnybodys: true).sid ?? "" }
            }
            var heard: Set<String> = []
            for try await sid in group { heard.insert(sid) }
            return heard
        }
        #expect(heard == ["s-1", "s-2", "s-3"])
        #expect(test.state.withLock { $0.calls.filter { $0.hasSuffix("/jwks") }.count } == 1)
    }

    // MARK: - The whole way

    private func door(_ office: TestOffice, _ provider: TestProvider) -> FrontDoor {
        FrontDoor(desk: office.desk, hasher: PasswordHasher(cost: 2), outside: provider.provider)
    }

    /// Goes there and comes back as that person.
    private func come(
        _ door: FrontDoor, _ provider: TestProvider, as claims: [String: String]
    ) async throws -> Entry {
        let (address, state) = try await door.beginOutside(to: "/work")
        let query = try #require(URLComponents(string: address)?.queryItems)
        func value(_ name: String) -> String { query.first { $0.name == name }?.value ?? "" }
        #expect(value("code_challenge_method") == "S256" && value("state") == state.text)
        provider.state.withLock {
            $0.claims = Self.good.merging(claims) { $1 }.merging(["nonce": value("nonce")]) { $1 }
        }
        let browser = Browser(address: "10.0.0.7", device: "Firefox")
        let (entry, target) = try await door.finishOutside(code: "c", state: state.text, from: browser)
        #expect(target == "/work")
        // The secret behind the challenge went with the code, and the state is used up.
        let form = provider.state.withLock { $0.forms.last ?? "" }
        let verifier = try #require(form.split(separator: "&").first { $0.hasPrefix("code_verifier=") }).dropFirst(14)
        #expect(Base64URL.text(SHA256.hash(data: Array(verifier.utf8))) == value("code_challenge"))
        await expectRefusal(.unauthenticated) {
            _ = try await door.finishOutside(code: "c", state: state.text, from: browser)
        }
        return entry
    }

    @Test(
        "Whoever has an account here comes in, also under a new name there; a namesake and a stranger do not",
        arguments: Backend.all)
    func people(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            try await office.perform(
                InviteAccount(person: office.clerk, login: "lan.nt", token: .random()), as: office.administrator)
            let provider = TestProvider()
            let door = door(office, provider)
            guard case .session(let token, _) = try await come(door, provider, as: ["preferred_username": "lan.nt"])
            else { throw OfficeError(.conflict, "no session") }
            #expect(try await door.visitor(token.text)?.actor.person == office.clerk)
            guard case .session = try await come(door, provider, as: ["preferred_username": "lan.nguyen"]) else {
                throw OfficeError(.conflict, "no session")
            }
            await expectRefusal(.forbidden) {
                _ = try await come(door, provider, as: ["sub": "u-18", "preferred_username": "lan.nt"])
            }
            await expectRefusal(.forbidden) {
                _ = try await come(door, provider, as: ["sub": "u-19", "preferred_username": "khong.co"])
            }
            #expect(
                try await door.signOutEverywhere(token.text)?.hasPrefix(
                    "https://sso.tinh.vn/end?id_token_hint=") == true)
            try await office.perform(DeactivateAccount(person: office.clerk), as: office.administrator)
            await expectRefusal(.forbidden) { _ = try await come(door, provider, as: ["preferred_username": "lan.nt"]) }
        }
    }

    @Test("Whoever sets out for a provider that stopped answering is told so here", arguments: Backend.all)
    func down(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let provider = TestProvider()
            let door = door(office, provider)
            _ = try await door.beginOutside(to: "/work")
            provider.state.withLock { $0.isDown = true }
            office.clock.advance(seconds: 31)
            await expectRefusal(.unavailable) { _ = try await door.beginOutside(to: "/work") }
            let (key, seconds) = (P256.Signing.PrivateKey(), office.clock.now.milliseconds / 1_000)
            let claims = Self.good.merging(["iat": "\(seconds)"]) { $1 }
            await expectRefusal(.unavailable) {
                try await door.endOutside(try TestProvider.token(claims, by: key, kid: "k9"))
            }
            provider.state.withLock { $0.isDown = false }
            _ = try await door.beginOutside(to: "/work")
        }
    }

    @Test(
        "Whoever comes in after the provider was started anew was refused: neither the sign-in that it broke off nor its silence is held against the next",
        arguments: Backend.all)
    func restarted(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            try await office.perform(
                InviteAccount(person: office.clerk, login: "lan.nt", token: .random()), as: office.administrator)
            let provider = TestProvider()
            let door = door(office, provider)
            let lan = ["preferred_username": "lan.nt"]
            guard case .session = try await come(door, provider, as: lan) else {
                throw OfficeError(.conflict, "no session")
            }
            let browser = Browser(address: "10.0.0.7", device: "Firefox")
            for isHanging in [false, true] {
                let (_, state) = try await door.beginOutside(to: "/work")
                provider.state.withLock { ($0.isDown, $0.hangs) = (!isHanging, isHanging) }
                await expectRefusal(.unavailable) {
                    _ = try await door.finishOutside(code: "c", state: state.text, from: browser)
                }
                // In the same second, with the keys that it had or by new ones under another name.
                provider.state.withLock { state in
                    (state.isDown, state.hangs) = (false, false)
                    if isHanging { (state.curve, state.kid) = (P256.Signing.PrivateKey(), "k2") }
                }
                guard case .session = try await come(door, provider, as: lan) else {
                    throw OfficeError(.conflict, "no session")
                }
            }
        }
    }

    @Test(
        "A provider that lets people wait is asked again ten seconds later, not by each of them", arguments: Backend.all
    )
    func hanging(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let provider = TestProvider()
            let door = door(office, provider)
            provider.state.withLock { $0.hangs = true }
            await expectRefusal(.unavailable) { _ = try await door.beginOutside(to: "/work") }
            office.clock.advance(seconds: 9)
            await expectRefusal(.unavailable) { _ = try await door.beginOutside(to: "/work") }
            #expect(provider.state.withLock { $0.calls.count } == 1)
            provider.state.withLock { $0.hangs = false }
            office.clock.advance(seconds: 1)
            _ = try await door.beginOutside(to: "/work")
        }
    }

    @Test("While the provider calls itself something else, a word of a sign-out is not invalid", arguments: Backend.all)
    func misnamed(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let provider = TestProvider()
            let door = door(office, provider)
            var claims = Self.good
            claims["nonce"] = nil
            claims["events"] = "{\"http://schemas.openid.net/event/backchannel-logout\":{}}"
            let text = try TestProvider.token(claims, by: provider.state.withLock { $0.curve }, kid: "k1")
            provider.state.withLock { $0.name = "https://khac.vn" }
            await expectRefusal(.unavailable) { try await door.endOutside(text) }
            provider.state.withLock { $0.name = TestProvider.issuer }
            office.clock.advance(seconds: 5)
            try await door.endOutside(text)
        }
    }

    @Test("Who proved a second factor there is not asked for another; who did not, is", arguments: Backend.all)
    func factor(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            try await office.perform(
                InviteAccount(person: office.clerk, login: "lan.nt", token: .random()), as: office.administrator)
            try await office.perform(SetSecondFactorRule([.clerk]), as: office.administrator)
            let provider = TestProvider()
            let door = door(office, provider)
            let lan = ["preferred_username": "lan.nt"]
            guard case .mustEnrol = try await come(door, provider, as: lan) else {
                throw OfficeError(.conflict, "let in")
            }
            guard
                case .session = try await come(door, provider, as: lan.merging(["amr": "[\"pwd\",\"otp\"]"]) { $1 })
            else { throw OfficeError(.conflict, "asked again") }
        }
    }

    @Test("Signing out there ends the sessions here; a token of another kind does not", arguments: Backend.all)
    func ending(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            try await office.perform(
                InviteAccount(person: office.clerk, login: "lan.nt", token: .random()), as: office.administrator)
            let provider = TestProvider()
            let door = door(office, provider)
            guard
                case .session(let token, _) = try await come(
                    door, provider, as: ["preferred_username": "lan.nt", "sid": "s-1"])
            else { throw OfficeError(.conflict, "no session") }
            let key = provider.state.withLock { $0.curve }
            let event = "{\"http://schemas.openid.net/event/backchannel-logout\":{}}"
            var claims = Self.good
            claims["nonce"] = nil
            await expectRefusal(.invalid) {
                try await door.endOutside(try TestProvider.token(claims, by: key, kid: "k1"))
            }
            claims["events"] = event
            claims["sid"] = "s-2"
            try await door.endOutside(try TestProvider.token(claims, by: key, kid: "k1"))
            #expect(try await door.visitor(token.text) != nil)
            claims["sid"] = "s-1"
            try await door.endOutside(try TestProvider.token(claims, by: key, kid: "k1"))
            #expect(try await door.visitor(token.text) == nil)
        }
    }
}
