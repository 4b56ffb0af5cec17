public import Office
import Storage

/// Adds a blank form to a procedure, for whoever applies to fill in. By an administrator or whoever holds the counter. Throws `.invalid`
/// at the field that is wrong. The same file under the same title, sent again, adds nothing. Journal: `procedure.blank_added`.
public struct AddProcedureBlank: Command {
    public static let most = 40

    public let id: Key<Procedure>
    public let title: String?
    public let file: AttachedFile?

    public init(_ id: Key<Procedure>, title: String?, file: AttachedFile?) {
        self.id = id
        self.title = title
        self.file = file
    }

    public func run(_ act: Act) throws {
        try act.actor.mustKeepProcedures()
        _ = try ProcedureStore.find(act.tx, id)
        let title = try EnteredText.required(title, "Tên mẫu", field: "blank-title", upTo: 300)
        guard let file else { throw OfficeError(.invalid, "Chưa chọn tệp mẫu.", field: "file") }
        guard Self.endings.contains(file.name.split(separator: ".").last.map { $0.lowercased() } ?? "") else {
            throw OfficeError(
                .invalid, "Tệp mẫu phải là tệp Word, Excel, OpenDocument hoặc PDF để người dân mở được.", field: "file")
        }
        let blanks = try ProcedureBlankStore.blanks(act.tx, of: id)
        guard !blanks.contains(where: { $0.title == title && $0.file.hash == file.hash }) else { return }
        guard blanks.count < Self.most else {
            throw OfficeError(.invalid, "Một thủ tục có nhiều nhất \(Self.most) mẫu.", field: "file")
        }
        try ProcedureBlankStore.insert(act.tx, file, title: title, of: id, by: act.actor.person)
        try act.record(
            .procedureBlankAdded, on: .procedure, id.value, ["title": .text(title), "file": .text(file.hash)])
    }

    private static let endings: Set<String> = ["pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods"]
}

/// Takes a blank form away. By the same. Journal: `procedure.blank_removed`.
public struct RemoveProcedureBlank: Command {
    public let id: Key<Procedure>
    public let position: Int

    public init(_ id: Key<Procedure>, _ position: Int) {
        self.id = id
        self.position = position
    }

    public func run(_ act: Act) throws {
        try act.actor.mustKeepProcedures()
        guard let blank = try ProcedureBlankStore.blank(act.tx, position, of: id) else {
            throw OfficeError(.notFound, "Mẫu này không còn ở thủ tục.")
        }
        try ProcedureBlankStore.remove(act.tx, blank, of: id)
        try act.record(
            .procedureBlankRemoved, on: .procedure, id.value,
            ["title": .text(blank.title), "file": .text(blank.file.hash)])
    }
}

/// A blank form to take away: one statement for officers, three for citizens, who are given those of procedures that are open to them.
/// Throws `.notFound`.
public struct ProcedureBlankFile: Question {
    public let id: Key<Procedure>
    public let position: Int
    public let isPublic: Bool

    public init(_ id: Key<Procedure>, _ position: Int, isPublic: Bool) {
        self.id = id
        self.position = position
        self.isPublic = isPublic
    }

    public func answer(_ look: View) throws -> AttachedFile {
        let found =
            isPublic
            ? try PublicProcedure(id).answer(look).blanks.first { $0.position == position }
            : try ProcedureBlankStore.blank(look.tx, position, of: id)
        guard let blank = found else {
            throw OfficeError(.notFound, "Không tìm thấy mẫu này.")
        }
        return blank.file
    }
}
