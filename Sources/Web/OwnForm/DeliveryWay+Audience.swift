import Office

extension DeliveryWay {
    /// As whoever sends a dossier reads it. Between agencies văn thư hands the result over, not the counter.
    func words(for audience: Procedure.Audience) -> String {
        guard audience == .internal else { return word }
        return switch self {
        case .counter: "Tại văn thư của cơ quan"
        case .post: "Qua bưu chính"
        case .electronic: "Bản điện tử, qua liên thông văn bản"
        }
    }
}
