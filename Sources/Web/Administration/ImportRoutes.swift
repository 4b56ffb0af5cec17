public import Desk
public import Exchange
import Foundation
import Hummingbird
import HummingbirdCore
import Office

/// Lists of units, people and open tasks taken in, for administrators; everybody else gets «not found».
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /administration/imports | administrators | the form, with the files to fill in |
/// | GET | /administration/imports/files/:name | administrators | a template or the example |
/// | POST | /administration/imports | administrators | what the file would add and change, and each fault; nothing is kept |
/// | POST | /administration/imports/confirmation | administrators | the same file taken in: all rows or none |
public struct ImportRoutes: RouteProvider {
    private let desk: Desk
    private let files: FileStore
    private let read: SheetReading
    private let keptFiles: KeptFiles

    public init(desk: Desk, files: FileStore, read: @escaping SheetReading) {
        self.desk = desk
        self.files = files
        self.read = read
        keptFiles = KeptFiles(desk.secrets, for: .organisationImport)
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/administration/imports") { _, context in
            try context.actor.mustAdminister()
            return ImportScreen().page
        }
        routes.officer.get("/administration/imports/files/:name") { _, context in
            try context.actor.mustAdminister()
            guard let file = context.parameters.get("name").flatMap(ImportFile.init) else { throw HTTPError(.notFound) }
            return try file.response
        }
        routes.officer.post("/administration/imports", use: preview)
        routes.officer.post("/administration/imports/confirmation", use: confirm)
    }

    @Sendable private func preview(_ request: Request, _ context: OfficerContext) async throws -> Page {
        try context.actor.mustAdminister()
        do {
            let (file, name) = try await receive(request)
            return try await preview(of: file, name: name, context)
        } catch let error as OfficeError where [.invalid, .tooLarge].contains(error.code) {
            return ImportScreen(refusal: error.message).page
        }
    }

    /// The one file of the form, as far as it goes into an import at all.
    private func receive(_ request: Request) async throws -> (IncomingFile, name: String) {
        var received: (file: IncomingFile, name: String)?
        let limit = SpreadsheetLimits()
        _ = try await request.multipart(limits: .init(fileBytes: limit.bytes)) { event in
            switch event {
            case .began(let head):
                guard received == nil else { throw OfficeError(.invalid, "Mỗi lần chỉ kiểm tra một tệp.") }
                received = (try files.begin(), head.fileName ?? "danh-sach")
            case .bytes(let bytes): try await received?.file.write(bytes)
            case .ended: break
            }
        }
        guard let received else { throw OfficeError(.invalid, "Chưa chọn tệp nào. Hãy chọn tệp danh sách.") }
        return received
    }

    /// Only a file that can be taken in is kept until the administrator has confirmed.
    private func preview(of file: IncomingFile, name: String, _ context: OfficerContext) async throws -> Page {
        do {
            let report = try await desk.previewImport(try await list(at: file.url), as: context.actor)
            var screen = ImportScreen(fileName: name, report: report)
            if screen.hasWork {
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
        try context.actor.mustAdminister()
        guard let token = try await request.form()["kept"], let kept = keptFiles.file(token, for: context.actor.person),
            files.holds(kept.file.hash), let url = files.url(of: kept.file.hash)
        else {
            return ImportScreen(refusal: "Tệp đã kiểm tra không còn ở máy chủ. Hãy chọn lại tệp.").page
                .response(from: request, context: context)
        }
        do {
            let report = try await desk.perform(
                ImportOrganisation(try await list(at: url), isDryRun: false), as: context.actor)
            return Redirect(to: "/administration/imports", saying: "Đã nhập danh sách: \(report.summary).")
                .response(from: request, context: context)
        } catch let report as ImportReport {
            // The office has changed since the preview.
            return ImportScreen(fileName: kept.file.name, report: report).page.response(from: request, context: context)
        }
    }

    private func list(at file: URL) async throws -> OrganisationList {
        let list = try OrganisationSheets.list(try await read(file))
        guard !list.isEmpty else {
            throw OfficeError(.invalid, "Tệp chỉ có tiêu đề, chưa có dòng nào để nhập.", field: "file")
        }
        return list
    }
}
