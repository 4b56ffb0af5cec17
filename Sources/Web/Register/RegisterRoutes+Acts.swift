import Desk
import Hummingbird
import HummingbirdCore
import Office
import WorkTime

/// What is done with a book's numbers as a whole.
extension RegisterRoutes {
    func addActs(to routes: WebRoutes) {
        routes.officer.post("/registers/:id/reservations") { request, context in
            let register: Key<Register> = try context.key()
            var form = FormReader(try await request.form())
            do {
                if let number = try await reserve(&form, in: register, as: context.actor) {
                    return Redirect(to: "/registers/\(register)", saying: "Đã giữ số \(number).")
                        .response(from: request, context: context)
                }
            } catch { try form.note(error, at: "reason") }
            return try await bookScreen(RegisterAddress(register), FormView(form), context).page
                .response(from: request, context: context)
        }
        routes.officer.post("/registers/:id/closing") { request, context in
            let register: Key<Register> = try context.key()
            var form = FormReader(try await request.form())
            let year = try await close(&form, register, as: context.actor).year
            return Redirect(to: "/registers/\(register)?year=\(year)", saying: "Đã khóa sổ năm \(year). Hãy in sổ.")
        }
        routes.officer.post("/registers/:id/issuer") { request, context in
            var form = FormReader(try await request.form())
            let register: Key<Register> = try context.key()
            let command = CorrectRegisterIssuer(
                register, to: form.choice("issuer", "Văn bản đi của"), version: form.version())
            try await desk.perform(command, as: context.actor)
            return Redirect(to: "/registers/\(register)", saying: "Đã sửa cơ quan của sổ.")
        }
        routes.officer.post("/registers/:id/keeper") { request, context in
            var form = FormReader(try await request.form())
            let register: Key<Register> = try context.key()
            try await nameKeeper(&form, of: register, as: context.actor)
            return Redirect(to: "/registers/\(register)", saying: "Đã ghi người giữ sổ văn bản mật.")
        }
        routes.officer.post("/registers/:id/ending") { request, context in
            let form = FormReader(try await request.form())
            let register: Key<Register> = try context.key()
            try await desk.perform(EndRegister(register, version: form.version()), as: context.actor)
            return Redirect(to: "/registers/\(register)", saying: "Sổ ngừng dùng từ ngày mai.")
        }
    }

    func reserve(
        _ form: inout FormReader, in register: Key<Register>, as actor: Actor
    ) async throws -> RegisterNumber? {
        let command = ReserveNumber(
            in: register, kind: form.text("kind", "Loại văn bản", upTo: 200),
            reason: form.requiredText("reason", "Lý do", upTo: 500), day: form.day("day", "Ngày của số"),
            mark: FormToken.mark(form.fields))
        guard form.isValid else { return nil }
        return try await desk.perform(command, as: actor)
    }

    func nameKeeper(_ form: inout FormReader, of register: Key<Register>, as actor: Actor) async throws {
        let keeper = form.key("keeper", "Người giữ sổ", of: Person.self)
        guard form.isValid else { throw form.firstFault }
        try await desk.perform(NameBookKeeper(register, keeper: keeper, version: form.version()), as: actor)
    }

    func close(
        _ form: inout FormReader, _ register: Key<Register>, as actor: Actor
    ) async throws -> (year: Int, digest: String) {
        guard let year = form.integer("year", "Năm", in: 1900...9999) else {
            throw OfficeError(.invalid, "Chưa chọn năm để khóa sổ.", field: "year")
        }
        let kind = form.text("kind", "Loại văn bản", upTo: 200) ?? ""
        return (year, try await desk.perform(CloseRegisterYear(register, year: year, kind: kind), as: actor))
    }
}
