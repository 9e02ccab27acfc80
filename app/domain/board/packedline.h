#pragma once

#include "domain/board/linefacts.h"

#include <QByteArray>
#include <QExplicitlySharedDataPointer>

namespace golive {

/// A set-up's line (SetupLine, without its guard) as it is kept among a hundred thousand: in a quarter of the room, and
/// once for all who keep it, the book of set-ups and the board. All texts stand in one piece of UTF-8, those that are
/// searched first and folded; what is written otherwise than it is searched stands once more.
class PackedLine
{
public:
    explicit PackedLine(const SetupLine &);

    SetupLine line() const;
    const LineFacts &facts() const { return m_data->facts; }
    /// The same texts, which stay where they are, with other facts.
    PackedLine with(const LineFacts &) const;
    /// The same, with whatever of its texts is another one.
    PackedLine with(const SetupLine &) const;
    const LineFacts *operator->() const { return &m_data->facts; }

    /// In this order, folded; the first ones are searched.
    enum class Text : int { Client, Number, App, Digits, OlderDigits, Reference, Email, RequestIds, Staff };
    QByteArrayView folded(Text) const;
    /// As it was.
    QString written(Text) const;
    QString partnerEmail() const;
    /// For BoardSearch.
    QByteArrayView key() const { return QByteArrayView(m_data->texts).first(m_data->keyEnd); }
    /// In UTF-8; valid while this or a copy of it is.
    QByteArrayView id() const;

private:
    PackedLine() = default;
    struct Data : QSharedData
    {
        explicit Data(const SetupLine &line) : facts(line) {}
        int keyEnd = 0;
        QByteArray texts;
        LineFacts facts;
    };
    QByteArrayView textAt(int place) const;

    QExplicitlySharedDataPointer<const Data> m_data;
};

/// For sets of what has such a line, found by its id: Kept::idInUtf8().
template <class Kept> struct ById
{
    using is_transparent = void;
    std::size_t operator()(QByteArrayView id) const noexcept { return qHash(id); }
    std::size_t operator()(const Kept &kept) const noexcept { return qHash(kept.idInUtf8()); }
    bool operator()(const Kept &one, const Kept &other) const { return one.idInUtf8() == other.idInUtf8(); }
    bool operator()(QByteArrayView id, const Kept &kept) const { return id == kept.idInUtf8(); }
    bool operator()(const Kept &kept, QByteArrayView id) const { return id == kept.idInUtf8(); }
};

} // namespace golive
