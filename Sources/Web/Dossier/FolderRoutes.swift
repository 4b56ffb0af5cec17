import Desk
import Hummingbird
import HummingbirdCore
import Office
import WorkTime

/// Paper folders of dossiers: scanned at a desk, listed where paper and electronic dossier are apart, handed over.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET, POST | /dossiers/scan?ma=&unit= | signed in | the desk's form for a scanner; a folder is scanned |
/// | GET | /dossiers/folders?unit= | signed in | the stray folders that he or she sees |
/// | GET | /dossiers/folders/print, …/docx?unit=, ?from=&to= | signed in | the day's list; the list of a hand-over |
/// | GET | /dossiers/:id/folder | who sees it | the cover with the code, and its scans |
/// | GET | /api/dossiers/folders?unit= | signed in | the same for programs |
/// | POST | /api/dossiers/scan | signed in | a folder is scanned |
struct FolderRoutes: RouteProvider {
    let desk: Desk

    func add(to routes: WebRoutes) {
        routes.officer.get("/dossiers/scan") { request, context in
            let query = try request.query()
            return try await screen(
                FormView(["code": query["ma"] ?? "", "unit": query["unit"] ?? ""]), context)
        }
        routes.officer.post("/dossiers/scan", use: scan)
        routes.officer.get("/dossiers/folders") { request, context in
            let address = try FolderAddress(try request.query())
            return FolderListScreen(
                answer: try await desk.ask(address.question, as: context.actor), reader: context.actor,
                address: address
            ).page
        }
        routes.officer.get("/dossiers/folders/print") { request, context in
            let address = try FolderAddress(try request.query())
            return FolderPrintScreen(
                answer: try await desk.ask(StrayFolderPrint(address.filter), as: context.actor), address: address
            ).page
        }
        routes.officer.get("/dossiers/folders/docx") { request, context in
            let address = try FolderAddress(try request.query())
            let answer = try await desk.ask(StrayFolderPrint(address.filter), as: context.actor)
            return try DocxDownload(
                name: address.filter.passage == nil ? "ho-so-giay-khac-noi.docx" : "ban-giao-ho-so-giay.docx",
                form: answer.form
            ).response
        }
        routes.officer.get("/dossiers/:id/folder") { request, context in
            FolderCoverScreen(
                answer: try await desk.ask(FolderCover(try context.key()), as: context.actor),
                origin: request.origin(of: context.visit.site)
            ).page
        }
        addAPI(to: routes)
    }

    private func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/dossiers/folders", "Hồ sơ giấy khác nơi với hồ sơ điện tử, lâu nhất trước, mỗi lần 50",
            query: [
                .init("unit", .integer, "Chỉ hồ sơ giấy đang ở hoặc phải về đơn vị này", isRequired: false),
                .init("since", .integer, "Giá trị «nextSince» của trang trước", isRequired: false),
                .init("after", .integer, "Giá trị «next» của trang trước", isRequired: false),
            ], gives: StrayFolders.Answer.shape
        ) { request, context in
            try await desk.ask(try FolderAddress(try request.query()).question, as: context.actor)
        }
        routes.api.post(
            "/api/dossiers/scan", "Ghi nhận hồ sơ giấy đang ở bàn của người gọi; chuyển bước khi không cần ghi gì thêm",
            takes: ScannedCode.self, gives: ScannedFolder.shape
        ) { body, _, context in
            try await desk.perform(
                ScanFolder(body.code, unit: body.unit.map { Key($0) }), as: context.actor)
        }
    }

    private func screen(_ form: FormView, _ context: OfficerContext) async throws -> Page {
        FolderScanScreen(answer: try await desk.ask(FolderDesk(), as: context.actor), form: form).page
    }

    @Sendable private func scan(_ request: Request, _ context: OfficerContext) async throws -> Response {
        var form = FormReader(try await request.form())
        let text = form.requiredText("code", "Mã hồ sơ", upTo: 500)
        let unit = form.key("unit", "Bàn làm việc tại", of: Office.Unit.self)
        do {
            if form.isValid {
                let scanned = try await desk.perform(ScanFolder(text, unit: unit), as: context.actor)
                let back = ("/dossiers/scan" as Href).adding("unit", unit?.description)
                return Redirect(to: scanned.href ?? back, saying: scanned.words).response(
                    from: request, context: context)
            }
        } catch let error as OfficeError where error.field == "code" {
            // Also of a dossier that is not one's own: the next folder is scanned on the same page.
            form.refuse("code", error.message)
        } catch { try form.note(error, at: "code") }
        return try await screen(FormView(form), context).response(from: request, context: context)
    }
}

/// What `POST /api/dossiers/scan` takes.
struct ScannedCode: Decodable, APIDescribed {
    let code: String
    let unit: Int64?

    static let schema = APISchema.object(
        "ScannedCode",
        [
            .init("code", .text, "Mã hồ sơ, có hoặc không có số kiểm tra, hoặc nội dung mã QR"),
            .init("unit", .integer, "Đơn vị của bàn; không có là đơn vị công tác của người gọi", isRequired: false),
        ])
}
