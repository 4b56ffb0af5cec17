import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

extension TestOffice {
    /// A book opened by the clerk.
    func openBook(
        _ direction: Document.Direction = .outgoing, _ name: String = "Sổ văn bản đi",
        _ numbering: Register.Numbering = .joint, isSecret: Bool = false
    ) async throws -> Key<Register> {
        try await perform(
            OpenRegister(direction: direction, name: name, numbering: numbering, isSecret: isSecret), as: clerk)
    }

    /// A paper that the clerk registered by metadata.
    func paper(
        _ direction: Document.Direction = .outgoing, kind: String? = "Quyết định", number: String? = nil,
        issuedOn: String? = nil, issuer: String? = nil, secrecy: Document.Secrecy = .none
    ) async throws -> Key<Document> {
        let header = DraftHeader(
            direction: direction, kind: kind, number: number, issuedOn: issuedOn, issuer: issuer, title: "Về quy chế")
        let outcome = try await perform(
            RegisterPaper(header, secrecy: secrecy, visibility: secrecy == .none ? .office : .participants), as: clerk)
        guard case .done(let document) = outcome else { throw OfficeError(.invalid, "\(outcome)") }
        return document
    }

    /// Enters the paper, and says the number.
    @discardableResult
    func enter(_ document: Key<Document>, in register: Key<Register>) async throws -> String {
        guard case .entered(_, let number) = try await perform(EnterPaper(document, in: register), as: clerk) else {
            return "twin"
        }
        return number.description
    }

    /// The lines of a year's book in their order: number, state, day.
    func lines(of register: Key<Register>, year: Int = 2025, kind: String? = nil) async throws -> [String] {
        try await ask(
            RegisterBookQuestion(register, year: year, kind: kind, isAscending: true, limit: 1_000), as: clerk
        ).lines.map { "\($0.number) \($0.state.rawValue) \($0.day)" }
    }

    func line(_ number: String, of register: Key<Register>) async throws -> RegisterEntry {
        let answer = try await ask(
            RegisterBookQuestion(register, year: 2025, isAscending: true, limit: 1_000), as: clerk)
        return try #require(answer.lines.first { $0.number.description == number })
    }
}
