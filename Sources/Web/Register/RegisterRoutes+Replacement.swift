import Desk
import Hummingbird
import HummingbirdCore
import Office

/// A wrong or broken file of a closed year is replaced by the right scan; what was replaced stays readable.
extension RegisterRoutes {
    func addReplacement(to routes: WebRoutes) {
        routes.officer.post("/registers/:id/closing/replacement") { request, context in
            let register: Key<Register> = try context.key()
            // Whoever keeps no books sends no file into the store.
            guard context.actor.keepsRegisters else { throw Self.nothing }
            var received = OutgoingUpload.Receiver(into: files)
            do {
                var form = FormReader(try await request.multipart { try await received.take($0) })
                let year = try year(&form, register)
                do {
                    if try await replace(received.uploads.own, of: year, &form, context.actor) {
                        return Redirect(to: year.page, saying: "Đã thay tệp của bản khóa sổ.")
                            .response(from: request, context: context)
                    }
                } catch { try form.note(error, at: "replacementReason") }
                await received.uploads.abandon()
                let address = RegisterAddress(register).with {
                    $0.year = year.year
                    $0.kind = year.kind.isEmpty ? nil : year.kind
                }
                return try await bookScreen(address, FormView(form), context).page
                    .response(from: request, context: context)
            } catch {
                await received.uploads.abandon()
                throw error
            }
        }
        routes.officer.get("/registers/:id/closing/replaced/:file") { request, context in
            let file = try await desk.ask(
                ReplacedClosingFile(try context.key(), try context.key("file")), as: context.actor)
            return try await FileDownload(name: file.name, hash: file.hash).response(from: files, context)
        }
    }

    /// False when the form has faults, which are then in it.
    private func replace(
        _ upload: OutgoingUpload?, of year: Year, _ form: inout FormReader, _ actor: Actor
    ) async throws -> Bool {
        let reason = form.requiredText("replacementReason", "Lý do thay tệp", upTo: 500)
        guard let seen = form.text("seen", "Tệp đã xem", upTo: 64) else { throw OfficeError.stale }
        guard form.isValid else { return false }
        let upload = try Self.scan(upload)
        let command = ReplaceBookClosing(
            year.register, year: year.year, kind: year.kind, seen: seen, file: await upload.file, reason: reason)
        try await keep(upload, command, actor)
        return true
    }
}
