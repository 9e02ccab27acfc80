#include "rehearsal/report.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::rehearsal {

namespace {

const QString style = uR"(
:root { color-scheme: light dark; --paper: #ffffff; --ink: #1d2430; --soft: #5b6472; --line: #dde1e7; --card: #f6f7f9;
  --good: #17723c; --bad: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --paper: #15181d; --ink: #e7eaef; --soft: #9aa3b0; --line: #333a44;
  --card: #1d2128; --good: #6fd394; --bad: #ff9a90; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1080px; padding: 32px 20px 64px; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 28px; margin: 0 0 4px; } h2 { font-size: 20px; margin: 40px 0 12px; }
.soft { color: var(--soft); } .good { color: var(--good); } .bad { color: var(--bad); }
dl.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(190px, 1fr)); gap: 12px; margin: 24px 0; }
dl.facts div { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 12px 16px; }
dt { color: var(--soft); font-size: 14px; } dd { margin: 0; font-size: 20px; font-variant-numeric: tabular-nums; }
dd small { font-size: 14px; color: var(--soft); }
.failure { border: 1px solid var(--bad); border-radius: 10px; padding: 12px 16px; white-space: pre-wrap; }
figure { margin: 0 0 28px; } figcaption { display: flex; justify-content: space-between; gap: 16px; padding: 0 0 6px; }
figure img { width: 100%; height: auto; border: 1px solid var(--line); border-radius: 10px; }
.table { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: 14px; }
td, th { text-align: start; padding: 6px 12px 6px 0; border-bottom: 1px solid var(--line); white-space: nowrap; }
)"_s;

QString safe(const QString &text)
{
    return text.toHtmlEscaped();
}

QString fact(const QString &name, const QString &value, const QString &note = {})
{
    const QString small = note.isEmpty() ? QString() : u" <small>"_s + safe(note) + u"</small>"_s;
    return u"<div><dt>"_s + safe(name) + u"</dt><dd>"_s + safe(value) + small + u"</dd></div>\n"_s;
}

QString facts(const Report &report)
{
    return u"<dl class=\"facts\">\n"_s +
           fact(u"Time"_s, QString::number(double(report.totalMs) / 1000, 'f', 1) + u" s"_s) +
           fact(u"Clicks to Facebook"_s, QString::number(report.clicksToFacebook), u"besides the checklist"_s) +
           fact(u"Pages to Facebook"_s, QString::number(report.pagesToFacebook)) +
           fact(u"Calls"_s, QString::number(report.calls.size()),
                QString::number(report.unexpectedCalls()) + u" unexpected"_s) +
           fact(u"Events received"_s, QString::number(report.eventsReceived)) +
           fact(u"Longest block"_s, QString::number(report.worstBlockMs) + u" ms"_s, report.worstBlockAt) +
           fact(u"Web engine load"_s, QString::number(report.webEngineLoadMs) + u" ms"_s) + u"</dl>\n"_s;
}

QString pictures(const Report &report)
{
    QString html = u"<h2>Steps</h2>\n"_s;
    int number = 0;
    for (const Report::StepTaken &taken : report.steps) {
        const QString caption = QString::number(++number) + u". "_s + safe(taken.step);
        html += u"<figure><figcaption><strong>"_s + caption + u"</strong><span class=\"soft\">"_s +
                (taken.screen.isEmpty() ? QString() : safe(taken.screen + u", card "_s + taken.card + u" \u00B7 "_s)) +
                QString::number(taken.ms) + u" ms</span></figcaption>"_s;
        if (!taken.screenshot.isEmpty()) {
            const QString file = safe(taken.screenshot);
            html += u"<a href=\""_s + file + u"\"><img loading=\"lazy\" src=\""_s + file +
                    u"\" alt=\"The window at: "_s + safe(taken.step) + u"\"></a>"_s;
        }
        html += u"</figure>\n"_s;
    }
    return html;
}

QString calls(const Report &report)
{
    QString html = u"<h2>Calls</h2>\n<div class=\"table\"><table><tr><th>Method</th><th>Path</th><th>Status</th>"
                   "<th></th></tr>\n"_s;
    for (const auto &entry : report.calls) {
        const QJsonObject call = entry.toObject();
        html += u"<tr><td>"_s + safe(call["method"_L1].toString()) + u"</td><td>"_s + safe(call["path"_L1].toString()) +
                u"</td><td>"_s + QString::number(call["status"_L1].toInt()) + u"</td><td class=\"bad\">"_s +
                (call["unexpected"_L1].toBool() ? u"unexpected"_s : QString()) + u"</td></tr>\n"_s;
    }
    return html + u"</table></div>\n"_s;
}

} // namespace

QString toHtml(const Report &report)
{
    const QString outcome =
        report.isOk ? u"<span class=\"good\">passed</span>"_s : u"<span class=\"bad\">failed</span>"_s;
    QString html = u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                   "<title>Rehearsal: "_s +
                   safe(report.scenario) + u"</title><style>"_s + style + u"</style></head><body>\n"_s;
    html += u"<h1>Rehearsal \u201C"_s + safe(report.scenario) + u"\u201D "_s + outcome +
            u"</h1>\n<p class=\"soft\">"_s + safe(report.summary) + u" \u00B7 "_s + safe(report.startedAt) +
            u"</p>\n"_s;
    if (!report.isOk) {
        html += u"<div class=\"failure\"><strong>At \u201C"_s + safe(report.failure.step) + u"\u201D:</strong> "_s +
                safe(report.failure.waitedFor) + u"</div>\n"_s;
    }
    return html + facts(report) + pictures(report) + calls(report) + u"</body></html>\n"_s;
}

} // namespace golive::rehearsal
