/// A record that cells ask for, and what the later parts of its address name: by «annexes/:position».
struct MatrixRecord {
    let key: Int64
    var parts: [String: String] = [:]

    /// Of each relation, the own ones by the name of whoever asks, all others under no name.
    typealias Found = [MatrixRelation: [String: MatrixRecord]]
}
