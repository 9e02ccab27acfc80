#include "domain/board/packedline.h"

#include "base/plaintext.h"
#include "domain/board/boardsearch.h"
#include "domain/facts/numberspellings.h"

#include <algorithm>
#include <array>

namespace golive {

namespace {

// No text in UTF-8 has it, and nobody can type it: what stands on its two sides is never found as one.
constexpr char textGap = '\xff';
constexpr int searchedCount = 8;
// Behind the folded ones, in the same order, those that are written otherwise; then the account, and the id.
constexpr int foldedCount = 9;

} // namespace

PackedLine::PackedLine(const SetupLine &line)
{
    const SetupSummary &summary = line.summary;
    const QString digits = digitsOfNumber(summary.number);
    const QString older = olderSpelling(digits);
    const std::array<QString, foldedCount> written{
        summary.client,    summary.number, line.app.value,  digits,       older == digits ? QString() : older,
        summary.reference, line.email,     line.requestIds, summary.staff};
    QByteArray texts;
    QByteArray others;
    Data::Places places;
    const auto add = [](QByteArray &to, const QString &text) {
        to += text.toUtf8();
        to += textGap;
    };
    for (int i = 0; i < foldedCount; ++i) {
        const QString &text = written[static_cast<std::size_t>(i)];
        // What other programs wrote is searched as it is shown.
        const QString folded = foldedForSearch(plainLine(text));
        add(texts, folded);
        add(others, text == folded ? QString() : text);
        if (i + 1 == searchedCount)
            places.keyEnd = static_cast<int>(texts.size());
    }
    texts += others;
    add(texts, line.partnerEmail);
    places.id = static_cast<int>(texts.size());
    texts += summary.id.value.toUtf8();
    places.end = static_cast<int>(texts.size());
    m_data = Data::made(LineFacts(line), places, texts);
}

const PackedLine::Data *PackedLine::Data::made(const LineFacts &facts, const Places &places, QByteArrayView texts)
{
    auto *data = new (Behind{static_cast<std::size_t>(texts.size())}) Data(facts, places);
    std::copy(texts.begin(), texts.end(), reinterpret_cast<char *>(data + 1));
    return data;
}

PackedLine PackedLine::with(const LineFacts &facts) const
{
    return PackedLine(Data::made(facts, m_data->places, m_data->texts()));
}

PackedLine PackedLine::with(const SetupLine &line) const
{
    SetupLine same = this->line();
    LineFacts(line).putInto(same);
    same.summary.guard = line.summary.guard;
    return same == line ? with(LineFacts(line)) : PackedLine(line);
}

QByteArrayView PackedLine::textAt(int place) const
{
    QByteArrayView rest = m_data->texts();
    for (int i = 0; i < place; ++i)
        rest = rest.sliced(rest.indexOf(textGap) + 1);
    return rest.first(rest.indexOf(textGap));
}

QByteArrayView PackedLine::folded(Text text) const
{
    return textAt(static_cast<int>(text));
}

QString PackedLine::written(Text text) const
{
    const QByteArrayView own = textAt(foldedCount + static_cast<int>(text));
    return QString::fromUtf8(own.isEmpty() ? folded(text) : own);
}

QByteArrayView PackedLine::partnerEmailInUtf8() const
{
    const QByteArrayView before = m_data->texts().first(m_data->places.id - 1); // its own gap
    return before.sliced(before.lastIndexOf(textGap) + 1);
}

SetupLine PackedLine::line() const
{
    SetupLine line;
    facts().putInto(line);
    line.summary.id = {QString::fromUtf8(id())};
    line.summary.client = written(Text::Client);
    line.summary.number = written(Text::Number);
    line.summary.reference = written(Text::Reference);
    line.summary.staff = written(Text::Staff);
    line.app = {written(Text::App)};
    line.email = written(Text::Email);
    line.requestIds = written(Text::RequestIds);
    line.partnerEmail = partnerEmail();
    return line;
}

} // namespace golive
