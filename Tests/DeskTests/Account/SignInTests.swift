import Desk
import Foundation
import Office
import Storage
import TestSupport
import Testing
import WorkTime

@Suite("Signing in")
struct SignInTests {
    private let home = Browser(address: "10.0.0.7", device: "Firefox trên Linux")

    private func choose(_ office: TestOffice, login: String = "quantri") async throws -> (
        session: String, device: String
    ) {
        guard
            case .mustChoose(let link) = try await office.door.signIn(
                login: login, password: "mật khẩu lúc đầu", from: home),
            case .session(let token, let device) = try await office.door.choosePassword(
                TestOffice.password, at: link.text, from: home)
        else { throw OfficeError(.conflict, "no session") }
        return (token.text, device)
    }

    @Test("The first entry demands a password of one's own; then the session knows who acts", arguments: Backend.all)
    func first(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let (token, _) = try await choose(office)
            let visitor = try #require(try await office.door.visitor(token))
            #expect(visitor.actor == (try await office.actor(office.administrator)))
            #expect(visitor.unitName == "Phòng Hành chính - Quản trị" && visitor.login == "quantri")
            #expect(try await office.door.visitor("something else") == nil)
            await expectRefusal(.invalid, field: "password") {
                _ = try await office.door.signIn(login: "quantri", password: "mật khẩu lúc đầu", from: home)
            }
            // The same password from a keyboard that sends marks apart, and a login in capitals.
            let decomposed = TestOffice.password.decomposedStringWithCanonicalMapping
            #expect(decomposed.unicodeScalars.count > TestOffice.password.unicodeScalars.count)
            guard case .session = try await office.door.signIn(login: " QuanTri ", password: decomposed, from: home)
            else { throw OfficeError(.conflict, "no session") }
            #expect(
                try await office.journal().suffix(2) == [
                    "account.password_chosen account 1", "account.signed_in account 1",
                ])
        }
    }

    @Test("The actor of a request is read in one statement")
    func statements() async throws {
        let counter = StatementCounter()
        try await withOffice(.sqliteMemory, trace: counter.trace) { office in
            let (token, _) = try await choose(office)
            let before = counter.statements.count
            _ = try await office.door.visitor(token)
            #expect(counter.statements.count - before == 1)
        }
    }

    @Test("A session ends idle, old, signed out, or with the account, at once", arguments: Backend.all)
    func ends(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            var token = try await choose(office).session
            func again() async throws -> String {
                guard
                    case .session(let token, _) = try await office.door.signIn(
                        login: "quantri", password: TestOffice.password, from: home)
                else { throw OfficeError(.conflict, "no session") }
                return token.text
            }
            for _ in 0..<3 {
                office.clock.advance(seconds: SessionLife.idle - 1)
                #expect(try await office.door.visitor(token) != nil)
            }
            office.clock.advance(seconds: SessionLife.idle)
            #expect(try await office.door.visitor(token) == nil)

            token = try await again()
            for _ in 0..<22 {
                office.clock.advance(seconds: SessionLife.idle - 1)
                _ = try await office.door.visitor(token)
            }
            #expect(try await office.door.visitor(token) == nil)

            token = try await again()
            try await office.door.signOut(token)
            #expect(try await office.door.visitor(token) == nil)

            token = try await again()
            try await office.perform(
                GrantRole(person: office.chief, role: .administrator), as: office.administrator)
            try await office.perform(
                InviteAccount(person: office.chief, login: "khoi.nm", token: .random()), as: office.administrator)
            try await office.perform(DeactivateAccount(person: office.administrator), as: office.chief)
            #expect(try await office.door.visitor(token) == nil)
            await expectRefusal(.forbidden) { _ = try await again() }
        }
    }

    @Test("Signing in rotates the session of the browser")
    func rotates() async throws {
        try await withOffice { office in
            let (old, device) = try await choose(office)
            let browser = Browser(address: "10.0.0.7", device: "", deviceToken: device, sessionToken: old)
            guard
                case .session(let new, let sameDevice) = try await office.door.signIn(
                    login: "quantri", password: TestOffice.password, from: browser)
            else { return }
            #expect(new.text != old && sameDevice == device)
            #expect(try await office.door.visitor(old) == nil)
            #expect(try await office.door.visitor(new.text) != nil)
        }
    }

    /// What each of so many attempts with a wrong password comes to, all at once.
    private func guess(
        _ office: TestOffice, _ count: Int, from address: @escaping @Sendable (Int) -> String
    ) async -> [OfficeError.Code?: Int] {
        await withTaskGroup(of: OfficeError.Code?.self) { group in
            for index in 0..<count {
                group.addTask {
                    do {
                        _ = try await office.door.signIn(
                            login: "quantri", password: "sai hoàn toàn \(index)",
                            from: Browser(address: address(index), device: ""))
                        return nil
                    } catch { return (error as? OfficeError)?.code }
                }
            }
            return await group.reduce(into: [OfficeError.Code?: Int]()) { $0[$1, default: 0] += 1 }
        }
    }

    private func enter(_ office: TestOffice, _ browser: Browser) async throws {
        guard
            case .session = try await office.door.signIn(
                login: "quantri", password: TestOffice.password, from: browser)
        else { throw OfficeError(.conflict, "no session") }
    }

    @Test(
        "Many at once who guess from one place wait, longer each time; the owner gets in from everywhere else",
        arguments: Backend.all)
    func guessing(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let (_, device) = try await choose(office)
            #expect(await guess(office, 40) { _ in "203.0.113.9" } == [.invalid: 5, .tooManyRequests: 35])
            let there = Browser(address: "203.0.113.9", device: "")
            await expectRefusal(.tooManyRequests) { try await enter(office, there) }
            try await enter(office, Browser(address: "198.51.100.20", device: ""))
            try await enter(office, Browser(address: "203.0.113.9", device: "", deviceToken: device))
            // A minute, then two: who is right is let in as soon as the wait is over.
            office.clock.advance(seconds: 61)
            #expect(await guess(office, 3) { _ in "203.0.113.9" } == [.invalid: 1, .tooManyRequests: 2])
            office.clock.advance(seconds: 61)
            await expectRefusal(.tooManyRequests) { try await enter(office, there) }
            office.clock.advance(seconds: 60)
            try await enter(office, there)
        }
    }

    @Test("Many addresses that guess at one login keep neither its owner's new telephone nor the office out")
    func manyAddresses() async throws {
        try await withOffice { office in
            _ = try await choose(office)
            for _ in 0..<3 { _ = await guess(office, 200) { "203.0.113.\($0)" } }
            // Those who have failed before are stopped together; whoever comes for the first time is not.
            #expect(await guess(office, 20) { "203.0.113.\($0)" } == [.tooManyRequests: 20])
            try await enter(office, Browser(address: "198.51.100.20", device: ""))
        }
    }

    @Test(
        "The wait grows and has an end",
        arguments: [(4, 0), (5, 60), (6, 120), (8, 480), (10, 1_920), (11, 3_600), (400, 3_600)] as [(Int, Int64)])
    func waits(_ failures: Int, _ seconds: Int64) {
        #expect(SignInLimit.delay(after: failures) == seconds)
    }

    @Test("One address that tries many logins is stopped too")
    func spraying() async throws {
        try await withOffice { office in
            var refused = 0
            for index in 0..<70 {
                do {
                    _ = try await office.door.signIn(login: "login\(index)", password: "mật khẩu nào đó", from: home)
                } catch let error as OfficeError where error.code == .tooManyRequests {
                    refused += 1
                } catch is OfficeError {}
            }
            #expect(refused == 10)
        }
    }

    @Test("A link works once, for one of two who use it together, and not for ever", arguments: Backend.all)
    func links(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            func invite(_ token: SecretToken) async throws {
                try await office.perform(
                    InviteAccount(person: office.clerk, login: "lan.nt", token: token), as: office.administrator)
            }
            let (first, second) = (SecretToken.random(), SecretToken.random())
            try await invite(first)
            try await invite(second)
            await expectRefusal(.notFound) { _ = try await office.door.link(first.text) }
            #expect(try await office.door.link(second.text).login == "lan.nt")
            await expectRefusal(.invalid, field: "password") {
                _ = try await office.door.choosePassword("lan.nt1234", at: second.text, from: home)
            }
            let winners = await withTaskGroup(of: Bool.self) { group in
                for index in 0..<6 {
                    group.addTask {
                        (try? await office.door.choosePassword("câu dài thứ \(index) đấy", at: second.text, from: home))
                            != nil
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(winners == 1)

            let third = SecretToken.random()
            try await office.perform(ResetAccount(person: office.clerk, token: third), as: office.administrator)
            office.clock.advance(seconds: AccountLink.Purpose.reset.life)
            await expectRefusal(.notFound) { _ = try await office.door.link(third.text) }
        }
    }

    @Test("Changing the password ends the other sessions and keeps this one")
    func change() async throws {
        try await withOffice { office in
            let (token, _) = try await choose(office)
            guard
                case .session(let other, _) = try await office.door.signIn(
                    login: "quantri", password: TestOffice.password, from: home)
            else { return }
            let visitor = try #require(try await office.door.visitor(token))
            await expectRefusal(.invalid, field: "current") {
                try await office.door.changePassword(of: visitor, from: "sai", to: "một câu khác hẳn")
            }
            await expectRefusal(.invalid, field: "password") {
                try await office.door.changePassword(of: visitor, from: TestOffice.password, to: TestOffice.password)
            }
            try await office.door.changePassword(of: visitor, from: TestOffice.password, to: "một câu khác hẳn")
            #expect(try await office.door.visitor(token) != nil)
            #expect(try await office.door.visitor(other.text) == nil)
        }
    }

    @Test("The last administrator cannot be shut out")
    func lastAdministrator() async throws {
        try await withOffice { office in
            await expectRefusal(.conflict) {
                try await office.perform(DeactivateAccount(person: office.administrator), as: office.administrator)
            }
            let roles = try await office.ask(PersonAdministration(office.administrator), as: office.administrator).roles
            await expectRefusal(.conflict) {
                try await office.perform(
                    EndRole(grant: roles[0].id, person: office.administrator), as: office.administrator)
            }
        }
    }
}
