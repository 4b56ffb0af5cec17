import Desk
import Foundation
import Hummingbird
import HummingbirdCore
import Office
import Paper

/// What proves that a year of a book was closed: signed with the agency's key here, or the scan of what was signed by hand.
extension RegisterRoutes {
    /// Of which year and kind a form speaks.
    struct Year {
        let register: Key<Register>
        let year: Int
        let kind: String

        var page: Href {
            ("/registers/\(register)" as Href).adding("year", "\(year)").adding("kind", kind.isEmpty ? nil : kind)
        }
    }

    func addClosing(to routes: WebRoutes) {
        routes.officer.post("/registers/:id/closing/signature") { request, context in
            var form = FormReader(try await request.form())
            let year = try year(&form, try context.key())
            try await sign(year, pin: form.fields["pin"], context.actor)
            return Redirect(to: year.page, saying: "Đã ký số và lưu sổ.")
        }
        routes.officer.post("/registers/:id/closing/scan") { request, context in
            let register: Key<Register> = try context.key()
            // Whoever keeps no books sends no file into the store.
            guard context.actor.keepsRegisters else { throw Self.nothing }
            var received = OutgoingUpload.Receiver(into: files)
            do {
                var form = FormReader(try await request.multipart { try await received.take($0) })
                let year = try year(&form, register)
                try await keep(received.uploads.own, of: year, context.actor)
                return Redirect(to: year.page, saying: "Đã lưu bản quét của sổ.")
            } catch {
                await received.uploads.abandon()
                throw error
            }
        }
        routes.officer.get("/registers/:id/closing/book.docx") { request, context in
            let address = RegisterAddress(try context.key(), try request.query())
            let book = try await desk.ask(
                ClosedBook(address.register, year: address.year ?? 0, kind: address.kind ?? ""), as: context.actor)
            return try DocxDownload(
                name: "so-\(address.register)-\(book.shown.year).docx", form: ClosedBookPaper(book: book).form
            ).response
        }
        routes.officer.get("/registers/:id/closing/file") { request, context in
            let address = RegisterAddress(try context.key(), try request.query())
            let file = try await desk.ask(
                BookClosingFile(address.register, year: address.year ?? 0, kind: address.kind ?? ""),
                as: context.actor)
            return try await FileDownload(name: file.name, hash: file.hash).response(from: files, context)
        }
    }

    static let nothing = OfficeError(
        .notFound, "Không có nội dung này, hoặc nội dung không thuộc phạm vi được xem của anh/chị.")

    func year(_ form: inout FormReader, _ register: Key<Register>) throws(OfficeError) -> Year {
        guard let year = form.integer("year", "Năm", in: 1900...9999) else {
            throw OfficeError(.invalid, "Chưa chọn năm của sổ.", field: "year")
        }
        return Year(register: register, year: year, kind: form.text("kind", "Loại văn bản", upTo: 200) ?? "")
    }

    /// The whole book, printed and signed with the agency's key.
    private func sign(_ year: Year, pin: String?, _ actor: Actor) async throws {
        guard let signer, signer.hasSeal else {
            throw OfficeError(
                .conflict, "Máy chủ chưa có khoá ký số của cơ quan. Hãy in sổ, ký tay, đóng dấu và lưu bản quét.")
        }
        let book = try await desk.ask(ClosedBook(year.register, year: year.year, kind: year.kind), as: actor)
        guard !book.isKept else { throw OfficeError(.conflict, "Sổ năm này đã có bản khóa sổ được lưu.") }
        let paper = ClosedBookPaper(book: book)
        let draft = try files.begin()
        let signed: DigitalSigner.Signed
        do {
            try await draft.write(try DocxWriter.write(paper.form)[...])
            signed = try await signer.sign(annex: draft.url, of: paper.mark, pin: pin)
        } catch {
            await draft.abandon()
            throw error
        }
        await draft.abandon()
        let upload = OutgoingUpload.arriving(signed.file, name: "so-\(year.register)-\(year.year)-da-ky.pdf")
        try await keep(
            upload,
            KeepBookClosing(
                year.register, year: year.year, kind: year.kind, file: await upload.file, report: signed.report), actor)
    }

    private func keep(_ upload: OutgoingUpload?, of year: Year, _ actor: Actor) async throws {
        let upload = try Self.scan(upload)
        try await keep(
            upload, KeepBookClosing(year.register, year: year.year, kind: year.kind, file: await upload.file), actor)
    }

    /// Throws `.invalid` where nothing came, or no PDF.
    static func scan(_ upload: OutgoingUpload?) throws -> OutgoingUpload {
        guard let upload else { throw OfficeError(.invalid, "Chưa chọn tệp nào.", field: "file") }
        guard try Data(contentsOf: upload.url, options: .mappedIfSafe).starts(with: "%PDF-".utf8) else {
            throw OfficeError(.invalid, "Bản quét của sổ phải là tệp PDF.", field: "file")
        }
        return upload
    }

    /// Tries the act before the bytes are kept, so that what is refused leaves no file in the store.
    func keep(_ upload: OutgoingUpload, _ command: some Command, _ actor: Actor) async throws {
        do {
            try await desk.rehearse(command, as: actor)
            try await upload.keep()
            _ = try await desk.perform(command, as: actor)
        } catch {
            await upload.abandon()
            throw error
        }
    }
}
