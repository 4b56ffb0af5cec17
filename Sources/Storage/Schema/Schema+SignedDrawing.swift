/// What an outgoing paper takes from the office's settings, as it was signed, as JSON: who issues it, where, where its original is
/// kept. NULL for what was signed before: it is drawn by the settings of the day.
extension Schema {
    static let signedDrawing = Migration("0400_signed_drawing") {
        "ALTER TABLE outgoing_signature ADD COLUMN drawing %TEXT%"
    }
}
