import Crypto
public import Desk
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Office

/// Takes in papers.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /documents/new | who takes in papers | the form |
/// | POST | /documents | the same | one file: its reading; several, or one that was not taken: what became of each |
/// | POST | /api/documents | the same | what became of each file, as JSON |
public struct UploadRoutes: RouteProvider {
    let desk: Desk
    let files: FileStore
    let intake: PaperIntake
    let limits: MultipartLimits

    /// How many files one upload may hold.
    private static let most = 20

    public init(desk: Desk, files: FileStore, intake: PaperIntake, limits: MultipartLimits = .init()) {
        self.desk = desk
        self.files = files
        self.intake = intake
        self.limits = limits
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/documents/new") { _, context in
            try Self.mustReceive(context.actor)
            return UploadScreen().page
        }
        routes.officer.post("/documents") { request, context in
            try answer(try await receive(request, context), request, context)
        }
        routes.api.upload(
            "/api/documents", "Tiếp nhận và đọc văn bản, mỗi lần tối đa 20 tệp", fields: [Restriction.described],
            gives: Receipt.shape
        ) { request, context in
            Receipt(outcomes: try await receive(request, context))
        }
    }

    /// The bytes go to the file store and into the digest as they arrive; only whole uploads are read.
    private func receive(_ request: Request, _ context: OfficerContext) async throws -> [UploadOutcome] {
        try Self.mustReceive(context.actor)
        var arrivals: [Arrival] = []
        var digest = SHA256()
        let fields = try await request.multipart(limits: limits) { event in
            switch event {
            case .began(let head):
                guard arrivals.count < Self.most else {
                    throw OfficeError(.tooLarge, "Mỗi lần chỉ nhận tối đa \(Self.most) tệp. Chưa tệp nào được nhận.")
                }
                arrivals.append(Arrival(file: try files.begin(), name: head.fileName ?? "van-ban"))
                digest = SHA256()
            case .bytes(let bytes):
                digest.update(data: bytes)
                try await arrivals.last?.file.write(bytes)
            case .ended:
                arrivals[arrivals.count - 1].hash = digest.finalize().hexadecimal
            }
        }
        guard !arrivals.isEmpty else {
            throw OfficeError(.invalid, "Chưa chọn tệp nào. Hãy chọn hoặc thả một văn bản.", field: "file")
        }
        var outcomes: [UploadOutcome] = []
        let visibility = Restriction.visibility(fields)
        for arrival in arrivals { outcomes.append(try await take(arrival, visibility, as: context.actor)) }
        return outcomes
    }

    /// One file on its way in.
    private struct Arrival {
        let file: IncomingFile
        let name: String
        var hash = ""
    }

    private func take(_ arrival: Arrival, _ visibility: Visibility, as actor: Actor) async throws -> UploadOutcome {
        do {
            let document = try await intake.receive(
                arrival.file, name: arrival.name, mediaType: FileMedia.type(of: arrival.name), visibility: visibility,
                as: actor)
            return UploadOutcome(fileName: arrival.name, result: .read(document))
        } catch let error as OfficeError {
            if error.code == .conflict, let known = try await desk.ask(PaperOfFile(arrival.hash), as: actor) {
                return UploadOutcome(fileName: arrival.name, result: .known(known.label, known.state))
            }
            return UploadOutcome(
                fileName: arrival.name,
                result: error.field == "secrecy" ? .secret(error.message) : .refused(error.message))
        }
    }

    private func answer(_ outcomes: [UploadOutcome], _ request: Request, _ context: OfficerContext) throws -> Response {
        if outcomes.count == 1, let href = outcomes[0].href {
            return Redirect(to: href).response(from: request, context: context)
        }
        guard request.wantsJSON else {
            return UploadScreen(outcomes: outcomes).page.response(from: request, context: context)
        }
        return try JSONAnswer(["html": HTML.joined(outcomes.map(\.html)).string]).response(
            from: request, context: context)
    }

    static func mustReceive(_ actor: Actor) throws(OfficeError) {
        guard actor.receivesPapers else {
            throw OfficeError(
                .forbidden,
                "Chỉ văn thư hoặc người theo dõi kế hoạch mới được tiếp nhận văn bản. Đề nghị liên hệ văn thư của cơ quan."
            )
        }
    }
}
