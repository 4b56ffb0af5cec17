import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("The second factor") struct SecondFactorTests {
    private let home = Browser(address: "10.0.0.7", device: "Firefox trên Linux")

    /// The times of RFC 6238, appendix B, with the last six of its eight digits.
    @Test(
        "Codes are those of RFC 6238",
        arguments: [
            (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
            (2_000_000_000, "279037"), (20_000_000_000, "353130"),
        ] as [(Int64, String)])
    func codes(_ seconds: Int64, _ code: String) throws {
        let secret = SharedSecret(bytes: Array("12345678901234567890".utf8))
        #expect(secret.text == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
        #expect(try #require(SharedSecret(secret.text)) == secret)
        #expect(secret.code(step: seconds / 30) == code)
    }

    private func session(_ entry: Entry) throws -> String {
        guard case .session(let token, _) = entry else { throw OfficeError(.conflict, "\(entry)") }
        return token.text
    }

    /// A signed-in administrator with a second factor.
    private func enrolled(_ office: TestOffice) async throws -> (SignedIn, SharedSecret, [RecoveryCode]) {
        guard
            case .mustChoose(let link) = try await office.door.signIn(
                login: "quantri", password: "mật khẩu lúc đầu", from: home)
        else { throw OfficeError(.conflict, "no link") }
        let token = try session(
            try await office.door.choosePassword(TestOffice.password, at: link.text, from: home))
        let visitor = try #require(try await office.door.visitor(token))
        let secret = try await office.door.beginSecondFactor(of: visitor, password: TestOffice.password)
        let codes = try await office.door.confirmSecondFactor(of: visitor, code: code(secret, office))
        return (visitor, secret, codes)
    }

    private func code(_ secret: SharedSecret, _ office: TestOffice) -> String {
        secret.code(step: office.clock.now.milliseconds / 30_000)
    }

    private func prove(_ office: TestOffice, _ code: String) async throws -> Entry {
        let entry = try await office.door.signIn(login: "quantri", password: TestOffice.password, from: home)
        guard case .mustProve(let step) = entry else { throw OfficeError(.conflict, "\(entry)") }
        return try await office.door.prove(code, at: step.text, from: home)
    }

    @Test("A code opens once; one that was used, is old or is anybody's guess does not", arguments: Backend.all)
    func proving(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let (_, secret, _) = try await enrolled(office)
            await expectRefusal(.invalid, field: "code") { _ = try await prove(office, code(secret, office)) }
            office.clock.advance(seconds: 60)
            let good = code(secret, office)
            _ = try session(try await prove(office, " " + good.prefix(3) + " " + good.suffix(3)))
            await expectRefusal(.invalid, field: "code") { _ = try await prove(office, good) }
            office.clock.advance(seconds: 120)
            await expectRefusal(.invalid, field: "code") { _ = try await prove(office, good) }
            office.clock.advance(seconds: 60)
            // A clock that is half a minute behind.
            let late = secret.code(step: office.clock.now.milliseconds / 30_000 - 1)
            _ = try session(try await prove(office, late))
        }
    }

    @Test("A password without its code opens nothing, and its step runs out", arguments: Backend.all)
    func steps(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let (_, secret, _) = try await enrolled(office)
            let entry = try await office.door.signIn(login: "quantri", password: TestOffice.password, from: home)
            guard case .mustProve(let step) = entry else { throw OfficeError(.conflict, "\(entry)") }
            #expect(try await office.door.visitor(step.text) == nil)
            office.clock.advance(seconds: SecondFactor.stepLife)
            await expectRefusal(.unauthenticated) {
                _ = try await office.door.prove(code(secret, office), at: step.text, from: home)
            }
        }
    }

    @Test("Guessing codes is slowed down, longer each time, and the owner gets in afterwards", arguments: Backend.all)
    func guessing(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let (_, secret, _) = try await enrolled(office)
            var answers: [OfficeError.Code] = []
            for _ in 0..<8 {
                do { _ = try await prove(office, "000000") } catch let error as OfficeError {
                    answers.append(error.code)
                }
            }
            #expect(answers == Array(repeating: .invalid, count: 5) + Array(repeating: .tooManyRequests, count: 3))
            office.clock.advance(seconds: 61)
            _ = try session(try await prove(office, code(secret, office)))
        }
    }

    @Test("Each recovery code stands for the telephone once, however it is typed", arguments: Backend.all)
    func recovery(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let (visitor, secret, codes) = try await enrolled(office)
            #expect(codes.count == 10 && Set(codes.map(\.text)).count == 10)
            _ = try session(try await prove(office, codes[0].text.lowercased().replacing("-", with: " ")))
            await expectRefusal(.invalid, field: "code") { _ = try await prove(office, codes[0].text) }
            #expect(try await office.ask(MyGuards(), as: office.administrator).codesLeft == 9)
            office.clock.advance(seconds: 60)
            let renewed = try await office.door.renewRecoveryCodes(of: visitor, code: code(secret, office))
            await expectRefusal(.invalid, field: "code") { _ = try await prove(office, codes[1].text) }
            _ = try session(try await prove(office, renewed[1].text))
            let kept = try await office.storage.read { tx in
                try tx.query("SELECT code_hash FROM recovery_code ORDER BY id").map { try $0.text("code_hash") }
            }
            #expect(kept.allSatisfy { $0.count == 64 } && kept.count == 10)
        }
    }

    @Test(
        "Whoever's role demands a second factor sets it up before the first page, and cannot do without",
        arguments: Backend.all)
    func demanded(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let link = SecretToken.random()
            try await office.perform(
                InviteAccount(person: office.clerk, login: "lan.nt", token: link), as: office.administrator)
            _ = try session(try await office.door.choosePassword(TestOffice.password, at: link.text, from: home))
            try await office.perform(SetSecondFactorRule([.clerk]), as: office.administrator)
            let entry = try await office.door.signIn(login: "lan.nt", password: TestOffice.password, from: home)
            guard case .mustEnrol(let step, let secret, "lan.nt") = entry else {
                throw OfficeError(.conflict, "\(entry)")
            }
            await expectRefusal(.unauthenticated) {
                _ = try await office.door.prove(code(secret, office), at: step.text, from: home)
            }
            let made = try await office.door.enrol(code(secret, office), at: step.text, from: home)
            let visitor = try #require(try await office.door.visitor(try session(made.entry)))
            office.clock.advance(seconds: 60)
            await expectRefusal(.conflict) {
                try await office.door.endSecondFactor(of: visitor, code: code(secret, office))
            }
            // Whoever lost everything is helped by an administrator, and sets it up anew.
            try await office.perform(ResetSecondFactor(office.clerk), as: office.administrator)
            let again = try await office.door.signIn(login: "lan.nt", password: TestOffice.password, from: home)
            guard case .mustEnrol = again else { throw OfficeError(.conflict, "\(again)") }
            #expect(
                try await office.journal().suffix(5).map { $0.split(separator: " ")[0] } == [
                    "account.password_chosen", "account.second_factor_demanded", "account.second_factor_set",
                    "account.signed_in", "account.second_factor_ended",
                ])
        }
    }

    @Test("Only administrators lay down who must have one, and nobody takes his own away as one")
    func rights() async throws {
        try await withOffice { office in
            await expectRefusal(.notFound) {
                try await office.perform(SetSecondFactorRule([.officer]), as: office.chief)
            }
            await expectRefusal(.notFound) {
                try await office.perform(ResetSecondFactor(office.administrator), as: office.chief)
            }
            await expectRefusal(.forbidden) {
                try await office.perform(ResetSecondFactor(office.administrator), as: office.administrator)
            }
        }
    }
}
