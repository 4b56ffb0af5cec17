/// Small words that end an agency's name.
enum StopWords {
    static let all = """
        để; hoặc; theo; về; trong; từ; đến; là; đã; đang; sẽ; phải; cần; được; bị; nhằm; do; khi; nếu; thì; như; mà; bằng; qua; tại; trên
        dưới; trước; sau; vào; ra; lên; cho; bởi; vì; nên; nhưng; song; còn; chưa; không; chỉ; cũng; rồi; hãy; luôn; nay; này; nêu
        ngoài; giữa; trở; kể; đối; hiện; cùng; gồm; bao; sớm; rà; kính; trân
        """
}
