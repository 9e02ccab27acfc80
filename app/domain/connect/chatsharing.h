#pragma once

namespace golive {

/// "Share all chats": what the person says was pressed on the phone.
enum class ChatSharing { NotAsked, Shared, NotShared, NotSure };

} // namespace golive
