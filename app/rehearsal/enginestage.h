#pragma once

namespace golive::rehearsal {

/// 0: no web engine in this process; 1: loaded; 2: it shows a page, or did.
class EngineStage
{
public:
    int operator()();

private:
    int m_stage = 0;
};

} // namespace golive::rehearsal
