import Desk
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Office
import Presentation

/// How a paper is presented, checked before it is signed. The paper is not kept, only for a day its mended copy.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /presentation | signed in | the form |
/// | POST | /presentation | signed in | what is wrong with the file, by the rules of its day |
/// | GET | /presentation/mended?kept= | who sent it | the file with what can be mended safely mended |
/// | POST | /api/presentation | signed in | the same for programs, the mended file with it |
/// | GET | /outgoing/:id/presentation | who sees it | what is wrong with the last version of an outgoing paper |
/// | GET | /api/outgoing/:id/presentation | the same | the same for programs |
public struct PresentationRoutes: RouteProvider {
    let desk: Desk
    private let check: PaperCheck
    let outgoing: OutgoingCheck
    let files: FileStore
    private let limits: MultipartLimits
    private let keptFiles: KeptFiles

    init(
        desk: Desk, check: @escaping PaperChecking, outgoing: OutgoingCheck, files: FileStore,
        limits: MultipartLimits = .init()
    ) {
        self.desk = desk
        self.outgoing = outgoing
        self.check = PaperCheck(desk: desk, check: check)
        self.files = files
        keptFiles = KeptFiles(desk.secrets, for: .presentationFile)
        self.limits = limits
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/presentation") { _, _ in PresentationScreen().page }
        routes.officer.post("/presentation", use: answer)
        routes.officer.get("/presentation/mended", use: mended)
        routes.api.upload(
            "/api/presentation", "Kiểm tra thể thức một văn bản .docx hoặc .pdf", gives: CheckedFile.shape
        ) { request, context in
            let (name, paper) = try await checked(request, context)
            return CheckedFile(name: name, paper: paper)
        }
        addOutgoing(to: routes)
    }

    @Sendable private func answer(_ request: Request, _ context: OfficerContext) async throws -> Page {
        do {
            let (name, paper) = try await checked(request, context)
            var screen = PresentationScreen(fileName: name, report: paper.report, left: paper.left)
            screen.mended = try await keep(paper.mended, of: name, for: context.actor.person)
            return screen.page
        } catch let error as OfficeError where [.invalid, .tooLarge].contains(error.code) {
            return PresentationScreen(refusal: error.message).page
        }
    }

    /// Keeps a mended file for whoever sent the other; what stands for it, nil where there is none.
    func keep(_ mended: Data?, of name: String, for person: Key<Person>) async throws -> String? {
        guard let mended else { return nil }
        let stored = try await files.keep(Array(mended))
        let kept = AttachedFile(
            hash: stored.hash, size: stored.size, name: Self.mendedName(name), mediaType: FileMedia.type(of: name))
        return keptFiles.keep(kept, for: person).token
    }

    /// The one file of the form, checked. It goes when the answer does.
    private func checked(_ request: Request, _ context: OfficerContext) async throws -> (String, CheckedPaper) {
        var received: (file: IncomingFile, name: String)?
        _ = try await request.multipart(limits: limits) { event in
            switch event {
            case .began(let head):
                guard received == nil else { throw OfficeError(.invalid, "Mỗi lần chỉ kiểm tra một văn bản.") }
                received = (try files.begin(), head.fileName ?? "van-ban")
            case .bytes(let bytes): try await received?.file.write(bytes)
            case .ended: break
            }
        }
        guard let received else {
            throw OfficeError(.invalid, "Chưa chọn tệp nào. Hãy chọn văn bản .docx hoặc .pdf.", field: "file")
        }
        do {
            let paper = try await check.checked(received.file.url, name: received.name, as: context.actor)
            await received.file.abandon()
            return (received.name, paper)
        } catch {
            await received.file.abandon()
            throw error
        }
    }

    @Sendable private func mended(_ request: Request, _ context: OfficerContext) async throws -> Response {
        guard let token = try request.query()["kept"], let kept = keptFiles.file(token, for: context.actor.person),
            files.holds(kept.file.hash)
        else {
            throw OfficeError(.notFound, "Bản đã sửa không còn ở máy chủ. Hãy kiểm tra lại văn bản.")
        }
        return try await FileDownload(name: kept.file.name, hash: kept.file.hash).response(from: files, context)
    }

    private static func mendedName(_ name: String) -> String {
        let plain = name.lowercased().hasSuffix(".docx") ? String(name.dropLast(5)) : name
        return "\(plain.suffix(120)) (đã sửa thể thức).docx"
    }
}
