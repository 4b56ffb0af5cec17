import Office
import Testing
import Web

/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /api/things | signed in | the things |
/// | POST | /api/things/:id/note | signed in | the thing noted |
private struct Routes: RouteProvider {
    struct Thing: Codable, APIDescribed {
        var id: Int64
        var name: String
        static let schema = APISchema.object(
            "Thing", [.init("id", .integer, "Mã số"), .init("name", .text, "Tên", isRequired: false)])
    }

    func add(to routes: WebRoutes) {
        routes.api.get("/api/things", "Các vật", query: [.init("q", .text, "Từ cần tìm", isRequired: false)]) { _, _ in
            [Thing(id: 1, name: "Bàn")]
        }
        routes.api.post("/api/things/:id/note", "Ghi chú") { (thing: Thing, _, context) in
            Thing(id: try context.key(of: Unit.self).value, name: "\(thing.name) của \(context.actor.name)")
        }
    }
}

@Suite("The JSON API and its description")
struct OpenAPITests {
    @Test("The document describes every route that was added")
    func document() async throws {
        let document = try await TestSite.client(Routes()).get("/api/openapi.json")
        try expectGolden("openapi", text: document.body, kind: "json")
    }

    @Test("Values come and go as JSON")
    func values() async throws {
        let client = await TestSite.clerk(Routes())
        #expect(try await client.get("/api/things").body == #"[{"id":1,"name":"Bàn"}]"#)
        let answer = try await client.post("/api/things/12/note", json: #"{"id":0,"name":"Ghế"}"#)
        #expect(answer.body == #"{"id":12,"name":"Ghế của Trần Thị Lan"}"#)
    }

    @Test(
        "What does not fit is refused with the place of the fault; strangers get 401, unknown keys 404",
        arguments: [
            ("/api/things/12/note", #"{"id":"x","name":"Ghế"}"#, 422, "id"), ("/api/things/12/note", "{", 422, nil),
            ("/api/things/12/note", #"{"id":1}"#, 422, "name"),
            ("/api/things/x/note", #"{"id":1,"name":""}"#, 404, nil),
        ] as [(String, String, Int, String?)])
    func refused(path: String, body: String, status: Int, field: String?) async throws {
        let answer = try await TestSite.clerk(Routes()).post(path, json: body)
        #expect(answer.status == status)
        #expect(answer.body.contains("\"field\":\"\(field ?? "-")\"") == (field != nil))
        let stranger = try await TestSite.client(Routes()).post(path, json: body)
        #expect(stranger.status == 401)
    }
}
