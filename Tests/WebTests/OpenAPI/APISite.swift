import Desk
import Hummingbird
import Office
import TestSupport

@testable import Web

/// The whole site with one obligation and one plan, and a program that is signed in to it.
struct APISite {
    let ledger: LedgerSite
    let files: FileStore
    let router: Router<WebContext>

    /// Gives `body` the site over a database and a folder of its own.
    static func with(_ body: (APISite) async throws -> Void) async throws {
        try await withLedger { ledger in
            try await body(APISite(ledger: ledger, files: ledger.site.files, router: ledger.site.router()))
        }
    }

    func check() async throws -> JSONCheck {
        JSONCheck(document: try await SharedDocument.json(by: ledger.site.stranger))
    }

    func program(_ person: Key<Person>) async throws -> TestProgram {
        TestProgram(
            client: try await ledger.site.client(person, login: "may\(person)"), check: try await check())
    }
}

/// A program without a screen: what it gets is held to the document.
struct TestProgram {
    let client: TestClient
    let check: JSONCheck

    func get(_ path: String, as operation: String) async throws -> TestJSON {
        try read(try await client.get(path), "GET \(operation)")
    }

    func post(_ path: String, _ json: String = "{}", as operation: String) async throws -> TestJSON {
        try read(try await client.post(path, json: json), "POST \(operation)")
    }

    func send(_ files: [TestFile], to path: String) async throws -> TestJSON {
        try read(try await client.post(path, files: files), "POST \(path)")
    }

    private func read(_ answer: TestResponse, _ operation: String) throws -> TestJSON {
        let json = try TestJSON(answer.body)
        let faults = check.faults(json, of: operation, as: answer.status == 200 ? "200" : "default")
        guard faults.isEmpty else { throw OfficeError(.invalid, "\(operation): \(faults) in \(answer.body)") }
        return json
    }
}
