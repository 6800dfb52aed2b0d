import outlines from "outlines";
import * as echarts from "echarts/core";
import { CustomChart, LineChart, LinesChart, SankeyChart, ScatterChart } from "echarts/charts";
import { AriaComponent, GeoComponent, GraphicComponent, GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { SVGRenderer } from "echarts/renderers";
echarts.use([CustomChart, LineChart, LinesChart, SankeyChart, ScatterChart, AriaComponent, GeoComponent, GraphicComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);
echarts.registerMap("corridor", outlines.land);
