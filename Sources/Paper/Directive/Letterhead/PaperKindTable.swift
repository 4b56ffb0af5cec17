/// Names of kinds of papers as they stand in a heading or a citation.
enum PaperKindTable {
    static let table = PhraseTable<String>(
        PaperKind.all.map { ($0.name, $0.name) } + [
            ("Công văn", "văn bản"), ("Giấy mời", "giấy mời họp"), ("Giấy ủy quyền", "giấy uỷ quyền"),
            ("Bản thỏa thuận", "bản thoả thuận"), ("Biên bản", "biên bản họp"), ("Công điện", "công điện khẩn"),
        ])
}
