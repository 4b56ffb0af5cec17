import Office
import Storage
import WorkTime

extension Act {
    /// The file, held for this act. Throws `.notFound` when the actor does not see it, `.stale` when somebody acted on it
    /// since `version`.
    func held(_ file: Key<CaseFile>, version: Int64? = nil) throws -> CaseFile {
        try CaseFileStore.lock(tx, file, for: actor)
        let found = try CaseFilePageStore.find(tx, file, for: actor)
        // The lock itself moved the version by one.
        if let version, found.version - 1 != version { throw OfficeError.stale }
        return found
    }

    /// Throws `.forbidden` unless the actor keeps the file or answers for its unit.
    func requireKeeping(_ file: CaseFile) throws {
        guard file.isKept(by: actor) else {
            throw OfficeError(
                .forbidden,
                "Chỉ người lập hồ sơ (\(file.keeper.name)) hoặc người đứng đầu \(file.unit.name) mới được làm việc này."
            )
        }
    }

    /// Throws unless papers may be put into the file or taken out by the actor.
    func requireFilling(_ file: CaseFile) throws {
        guard file.isFilled(by: actor) else {
            throw OfficeError(
                .forbidden,
                "Chỉ người lập hồ sơ, công chức \(file.unit.name) hoặc văn thư mới được đưa văn bản vào, ra.")
        }
        guard file.takesPapers else {
            throw OfficeError(
                .conflict, "Hồ sơ \(file.code) đã kết thúc. Hãy mở lại hồ sơ trước, có lý do.", field: "file")
        }
    }

    /// Checked title, note, keeper of a draft.
    func checked(_ draft: CaseFileDraft, unit: Key<Unit>) throws -> (
        title: String, retention: Retention, keeper: Key<Person>, note: String?
    ) {
        let title = try EnteredText.required(draft.title, "Tiêu đề hồ sơ", field: "title", upTo: 500)
        guard let retention = draft.retention else {
            throw OfficeError(.invalid, "Chưa chọn «Thời hạn lưu trữ».", field: "retention")
        }
        let keeper = draft.keeper ?? actor.person
        guard try OfficerStore.works(tx, keeper, in: unit, on: today) else {
            throw OfficeError(.invalid, "Người lập hồ sơ phải đang công tác tại đơn vị.", field: "keeper")
        }
        if let started = draft.startedOn, started > today {
            throw OfficeError(.invalid, "Ngày bắt đầu không được sau hôm nay.", field: "startedOn")
        }
        return (title, retention, keeper, try EnteredText.optional(draft.note, "Ghi chú", field: "note", upTo: 500))
    }

    /// The code as entered, or the next of its notation. Throws at the field for what is no code, or is taken.
    func code(_ typed: String, unit: UnitItem, year: Int, of file: Key<CaseFile>? = nil) throws -> CaseCode {
        let text = typed.filter { !$0.isWhitespace }
        let isNotation = !text.isEmpty && text.allSatisfy(\.isLetter)
        if text.isEmpty || isNotation {
            let own = CaseCode.notation(of: unit.unit.name)
            return try CaseFileStore.takeCode(tx, year: year, notation: isNotation ? text : own)
        }
        guard let code = CaseCode(text) else {
            throw OfficeError(
                .invalid, "Số, ký hiệu hồ sơ gồm chữ, số và dấu chấm, nhiều nhất 20 ký tự, như 01.KT.", field: "code")
        }
        guard try !CaseFileStore.isTaken(tx, code, year: year, besides: file) else {
            throw OfficeError(.invalid, "Năm \(year) đã có hồ sơ số \(code.text).", field: "code")
        }
        return code
    }
}
