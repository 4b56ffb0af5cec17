import Desk
import Office

/// Finds the case file that a picker names, also where only text was typed.
struct CaseFileFinder {
    let desk: Desk
    let actor: Actor

    /// Nil with a fault in the form, or where none need be chosen.
    func file(
        _ name: String, in form: inout FormReader, isRequired: Bool = true
    ) async throws -> Key<CaseFile>? {
        switch form.picked(name, "Hồ sơ", of: CaseFile.self) {
        case .key(let key)?: return key
        case .text(let typed)?:
            let found = try await desk.ask(CaseFileOffers(words: typed, limit: 20), as: actor)
            let exact = found.filter { $0.code == typed || $0.name == typed }
            if exact.count == 1 { return exact[0].id }
            if found.count == 1 { return found[0].id }
            form.refuse(name, "Không xác định được hồ sơ «\(typed)». Hãy chọn trong danh sách.")
        case nil: if isRequired, form.isValid { form.refuse(name, "Chưa chọn «Hồ sơ».") }
        }
        return nil
    }
}
