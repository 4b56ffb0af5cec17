import Desk
import Foundation
import HTTPTypes
import NIOCore
import Office
import Testing

@testable import Web

/// The form of one task as a browser would send it: what the page shows, with changes.
struct PostedCard {
    private(set) var fields: FormFields

    /// The form as it stands on the page of this reading.
    init(_ reading: ReadingPage, task id: Int) throws {
        let task = try #require(reading.draft.task(id))
        var fields: FormFields = ["stamp": task.stamp, "content": task.content, "product": task.product ?? ""]
        for (name, parties) in [
            ("lead", task.lead), ("coordinate", task.coordinate), ("directedBy", task.directedBy),
            ("inform", task.inform),
        ] {
            for party in parties { fields = fields.adding(name, PartyToken.value(party.parties, party.printed)) }
        }
        let deadline = DeadlineFields(task.deadline)
        for (name, value) in [
            ("kind", deadline.kind.rawValue), ("from", deadline.from), ("due", deadline.due), ("time", deadline.time),
            ("every", deadline.every), ("text", deadline.text), ("addresses", task.addresses ?? ""),
        ] {
            fields = fields.adding(name, value)
        }
        self.fields = fields
    }

    var body: ByteBuffer {
        let pairs = fields.pairs.map { "\(FormPost.escaped($0.name))=\(FormPost.escaped($0.value))" }
        return ByteBuffer(string: pairs.joined(separator: "&"))
    }

    func setting(_ name: String, to value: String) -> PostedCard {
        var card = self
        card.fields = fields.setting(name, to: value)
        return card
    }

    func adding(_ name: String, _ value: String) -> PostedCard {
        var card = self
        card.fields = fields.adding(name, value)
        return card
    }
}

/// What the script gets back after a save.
struct ReadCardAnswer: Decodable {
    let stamp: String
    let card: String
    let summary: String
    let saved: String
}

extension TestClient {
    /// Posts a task's form as the page's own button would.
    func post(_ path: String, _ card: PostedCard) async throws -> TestResponse {
        try await send(
            .post, path, headers: [.contentType: "application/x-www-form-urlencoded"], body: card.body)
    }

    /// Posts a task's form as the script does.
    func save(_ path: String, _ card: PostedCard) async throws -> (status: Int, answer: ReadCardAnswer) {
        let response = try await send(
            .post, path, headers: [.contentType: "application/x-www-form-urlencoded", .accept: "application/json"],
            body: card.body)
        return (response.status, try JSONDecoder().decode(ReadCardAnswer.self, from: Data(response.body.utf8)))
    }
}
