import Desk
import Exchange
import Foundation
import Hummingbird
import HummingbirdCore
import Office

/// Old register books taken in from a spreadsheet, for clerks and administrators; everybody else gets «not found».
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /registers/import?done= | clerks, administrators | the form; the reconciliation sheet of what was just taken in |
/// | POST | /registers/import | the same | what the file would do, with a reconciliation sheet; nothing is kept |
/// | POST | /registers/import/confirmation | the same | the same file taken in: rows with nothing wrong, under their old numbers |
/// | GET | /registers/import/sheet?kept= | who sent the file | the reconciliation sheet |
/// | POST | /api/registers/import | clerks, administrators | the report, of a dry run or of the import |
struct RegisterImportRoutes: RouteProvider {
    let desk: Desk
    let files: FileStore
    let read: SheetReading
    private let keptFiles: KeptFiles

    init(desk: Desk, files: FileStore, read: @escaping SheetReading) {
        self.desk = desk
        self.files = files
        self.read = read
        keptFiles = KeptFiles(desk.secrets, for: .registerImport)
    }

    func add(to routes: WebRoutes) {
        routes.officer.get("/registers/import") { request, context in
            try context.actor.mustImportRegisters()
            return RegisterImportScreen(sheet: try request.query()["done"]).page
        }
        routes.officer.post("/registers/import", use: preview)
        routes.officer.post("/registers/import/confirmation", use: confirm)
        routes.officer.get("/registers/import/sheet") { request, context in
            guard let token = try request.query()["kept"], let kept = keptFiles.file(token, for: context.actor.person),
                files.holds(kept.file.hash)
            else { throw OfficeError(.notFound, "Bảng đối chiếu không còn ở máy chủ. Hãy kiểm tra lại tệp.") }
            return try await FileDownload(name: kept.file.name, hash: kept.file.hash).response(from: files, context)
        }
        routes.api.upload(
            "/api/registers/import", "Nhập sổ đăng ký văn bản cũ, hoặc chỉ xem trước",
            fields: [.init("dryRun", .choice(["true"]), "Chỉ xem trước, không ghi gì", isRequired: false)],
            gives: OldRegisterReport.shape
        ) { request, context in
            try context.actor.mustImportRegisters()
            let (file, name, fields) = try await receive(request)
            do {
                let command = try await command(at: file.url, name: name)
                let report =
                    fields["dryRun"] == "true"
                    ? try await desk.preview(command, as: context.actor)
                    : try await desk.perform(command, as: context.actor)
                await file.abandon()
                return report
            } catch {
                await file.abandon()
                throw error
            }
        }
    }

    /// The one file of the form, with the other fields.
    private func receive(_ request: Request) async throws -> (IncomingFile, name: String, FormFields) {
        var received: (file: IncomingFile, name: String)?
        let fields = try await request.multipart(limits: .init(fileBytes: SpreadsheetLimits().bytes)) { event in
            switch event {
            case .began(let head):
                guard received == nil else { throw OfficeError(.invalid, "Mỗi lần chỉ nhập một tệp.", field: "file") }
                received = (try files.begin(), PaperIntake.tidy(head.fileName ?? "so-cu.xlsx"))
            case .bytes(let bytes): try await received?.file.write(bytes)
            case .ended: break
            }
        }
        guard let received else {
            throw OfficeError(.invalid, "Chưa chọn tệp nào. Hãy chọn tệp sổ cũ.", field: "file")
        }
        return (received.file, received.name, fields)
    }

    private func command(at file: URL, name: String) async throws -> ImportRegisters {
        ImportRegisters(
            try OldRegisterSheets.list(try await read(file)), fileName: name, bytes: Array(try Data(contentsOf: file)))
    }

    @Sendable private func preview(_ request: Request, _ context: OfficerContext) async throws -> Page {
        try context.actor.mustImportRegisters()
        do {
            let (file, name, _) = try await receive(request)
            return try await preview(of: file, name: name, context)
        } catch let error as OfficeError where [.invalid, .tooLarge].contains(error.code) {
            return RegisterImportScreen(refusal: error.message).page
        }
    }

    /// Only a file from which something would be taken in is kept until somebody has confirmed.
    private func preview(of file: IncomingFile, name: String, _ context: OfficerContext) async throws -> Page {
        do {
            let command = try await command(at: file.url, name: name)
            let report = try await desk.preview(command, as: context.actor)
            var screen = RegisterImportScreen(fileName: name, report: report)
            screen.sheet = try await sheet(of: report, name, context)
            if report.added > 0 {
                let stored = try await file.keep()
                let kept = AttachedFile(
                    hash: stored.hash, size: stored.size, name: name, mediaType: FileMedia.type(of: name))
                screen.token = keptFiles.keep(kept, for: context.actor.person).token
            } else {
                await file.abandon()
            }
            return screen.page
        } catch {
            await file.abandon()
            throw error
        }
    }

    @Sendable private func confirm(_ request: Request, _ context: OfficerContext) async throws -> Response {
        try context.actor.mustImportRegisters()
        guard let token = try await request.form()["kept"], let kept = keptFiles.file(token, for: context.actor.person),
            files.holds(kept.file.hash), let url = files.url(of: kept.file.hash)
        else {
            return RegisterImportScreen(refusal: "Tệp đã kiểm tra không còn ở máy chủ. Hãy chọn lại tệp.").page
                .response(from: request, context: context)
        }
        let report = try await desk.perform(
            try await command(at: url, name: kept.file.name), as: context.actor)
        let done = try await sheet(of: report, kept.file.name, context)
        return Redirect(
            to: ("/registers/import" as Href).adding("done", done), saying: "Đã nhập sổ cũ: \(report.summary)."
        ).response(from: request, context: context)
    }

    /// The reconciliation as a workbook, for whoever sent the file; what stands for it.
    private func sheet(
        of report: OldRegisterReport, _ name: String, _ context: OfficerContext
    ) async throws -> String {
        let stored = try await files.keep(try XLSXWriter.workbook(report.tables))
        let plain = name.split(separator: ".").dropLast().joined(separator: ".")
        let title = "\((plain.isEmpty ? name : plain).suffix(100))-doi-chieu.xlsx"
        let kept = AttachedFile(
            hash: stored.hash, size: stored.size, name: title, mediaType: FileMedia.type(of: title))
        return keptFiles.keep(kept, for: context.actor.person).token
    }
}

extension Actor {
    /// Throws `.notFound` for everybody but clerks and administrators.
    fileprivate func mustImportRegisters() throws(OfficeError) {
        if !keepsRegisters { try mustAdminister() }
    }
}
